package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of a governance report: what a profile does not name stays as it was before. */
final class GovernanceNumbers {

    private List<DurationBand> durationBands = List.of();
    private List<Integer> monthsOnPlan = List.of();
    private List<AgeBand> ageBands = List.of();
    private GovernanceTerms.NationalReviews nationalReviews = new GovernanceTerms.NationalReviews(0, 0);
    private int earlierPlanMonths;
    private int smallest;
    private int largest;
    private int survivalYears;
    private int trendMonths;
    private int monthsAhead;

    /** Takes what one profile says. */
    void add(JsonNode json, JsonPath path) {
        if (json.has("durationBands")) {
            durationBands = BandReader.durations(
                    json.get("durationBands").get("bands"),
                    path.key("durationBands").key("bands"));
        }
        if (json.has("ageBands")) {
            ageBands = BandReader.ages(
                    json.get("ageBands").get("bands"), path.key("ageBands").key("bands"));
        }
        if (json.has("monthsOnPlan")) {
            monthsOnPlan = ascending(json.get("monthsOnPlan"), path.key("monthsOnPlan"));
        }
        if (json.has("nationalReviews")) {
            JsonNode days = json.get("nationalReviews");
            nationalReviews = new GovernanceTerms.NationalReviews(
                    days.get("firstDays").asInt(), days.get("thenDays").asInt());
        }
        if (json.has("smallNumbers")) {
            small(json.get("smallNumbers"), path.key("smallNumbers"));
        }
        earlierPlanMonths = json.path("earlierPlanMonths").asInt(earlierPlanMonths);
        survivalYears = json.path("survivalYears").asInt(survivalYears);
        trendMonths = json.path("trendMonths").asInt(trendMonths);
        monthsAhead = json.path("monthsAhead").asInt(monthsAhead);
    }

    private void small(JsonNode json, JsonPath path) {
        smallest = json.get("from").asInt();
        largest = json.get("to").asInt();
        if (largest < smallest) {
            throw path.key("to")
                    .refuse("found " + largest + ", expected " + smallest + " or more, as \"from\" says " + smallest
                            + ".");
        }
    }

    private static List<Integer> ascending(JsonNode json, JsonPath path) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            int number = json.get(i).asInt();
            if (i > 0 && number <= numbers.get(i - 1)) {
                throw path.index(i, null)
                        .refuse("found " + number + ", expected more than the " + numbers.get(i - 1)
                                + " before it; put the shortest first, each once.");
            }
            numbers.add(number);
        }
        return numbers;
    }

    GovernanceTerms terms(List<Audit> audits) {
        return new GovernanceTerms(
                durationBands,
                monthsOnPlan,
                ageBands,
                nationalReviews,
                earlierPlanMonths,
                smallest,
                largest,
                survivalYears,
                trendMonths,
                monthsAhead,
                audits);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.List;

/** Reads amounts of time. */
final class AmountReader {

    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int LONGEST_YEARS = 50;

    private final PartReader parts;

    AmountReader(PartReader parts) {
        this.parts = parts;
    }

    List<Amount> amounts(JsonNode json, JsonPath path) {
        if (!json.isArray()) {
            return List.of(amount(json, path));
        }
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            amounts.add(amount(json.get(i), path.index(i, null)));
            if (i > 0 && appliesAlways(amounts.get(i - 1))) {
                throw path.index(i, null)
                        .refuse("it would never be used, as the one before it always applies;"
                                + " put the one that always applies last.");
            }
        }
        return amounts;
    }

    private static boolean appliesAlways(Amount amount) {
        return amount.column() == null
                && amount.fromInclusive() == null
                && amount.untilInclusive() == null
                && amount.when() == null;
    }

    /** An amount that always applies. */
    static Amount plain(JsonNode json, JsonPath path) {
        checkLength(json, path);
        String assumed = json.has("assumed") ? json.get("assumed").asText() : null;
        return new Amount(number(json), unit(json), false, null, assumed, null, null, null);
    }

    private Amount amount(JsonNode json, JsonPath path) {
        if (json.has("number") == json.has("column")) {
            throw path.refuse(
                    json.has("number")
                            ? "found both \"number\" and \"column\", expected one of them; take one out."
                            : "the key \"number\" is missing: how many "
                                    + json.get("unit").asText() + ".");
        }
        checkLength(json, path);
        for (String key : List.of("from", "until")) {
            if (json.has(key) && parts.beforeAnchor()) {
                throw path.key(key)
                        .refuse(
                                "found where the anchor is only being looked for, and it is the anchor's day that decides;"
                                        + " put the dates on the rule.");
            }
        }
        boolean countsTheDayItself = json.path("countTheDayItself").asBoolean(false);
        if (countsTheDayItself && json.path("number").asInt(1) == 0) {
            throw path.key("number").refuse("found 0, expected 1 or more where the day itself is counted.");
        }
        return new Amount(
                number(json),
                unit(json),
                countsTheDayItself,
                json.has("column") ? column(json, path) : null,
                json.has("assumed") ? json.get("assumed").asText() : null,
                Dates.optional(json, "from", path),
                Dates.until(json, path),
                json.has("when") ? parts.condition(json.get("when"), path.key("when")) : null);
    }

    /** Longer than fifty years is a slip of the hand, and would lead out of every calendar. */
    private static void checkLength(JsonNode json, JsonPath path) {
        String unit = json.get("unit").asText();
        int most = switch (unit) {
            case "days", "working-days" -> LONGEST_YEARS * 366;
            case "weeks" -> LONGEST_YEARS * 53;
            case "months" -> LONGEST_YEARS * MONTHS_IN_A_YEAR;
            default -> LONGEST_YEARS;
        };
        int number = json.path("number").asInt(0);
        if (number > most) {
            throw path.key("number").refuse("found " + number + ", expected at most " + most + " " + unit + ".");
        }
    }

    private static String column(JsonNode json, JsonPath path) {
        String column = json.get("column").asText();
        List<String> allowed = PlanColumn.names(PlanColumn.Kind.NUMBER);
        if (!allowed.contains(column)) {
            throw path.key("column")
                    .refuse("found " + Quoted.text(column) + ", expected a plan's column that holds a number: "
                            + String.join(" or ", allowed) + NearestWord.question(column, allowed));
        }
        return column;
    }

    private static int number(JsonNode json) {
        int number = json.path("number").asInt(0);
        return json.get("unit").asText().equals("years") ? number * MONTHS_IN_A_YEAR : number;
    }

    private static LimitUnit unit(JsonNode json) {
        return switch (json.get("unit").asText()) {
            case "days" -> LimitUnit.DAYS;
            case "weeks" -> LimitUnit.WEEKS;
            case "working-days" -> LimitUnit.WORKING_DAYS;
            default -> LimitUnit.MONTHS;
        };
    }
}

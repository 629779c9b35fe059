package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies ahead under procedures that ask for reviews in ways that no shipped one does. */
class OutlookElsewhereTest {

    private static final String PROFILE = """
            {
              "name": "elsewhere", "version": "1", "title": "A procedure of another place",
              "define": { "any-review": [
                { "occurrence": "review", "state": "either" },
                { "occurrence": "designated-review", "state": "either" }
              ] },
              "rules": [%s]
            }
            """;
    private static final String RULE = """
            { "id": "E-%d", "title": "A rule", "clause": "1", %s }""";

    /** A first review within 91 days, by 6 Apr 2026 for the plan below. */
    private static final String FIRST = """
            "for": "icpc", "due": {"within": {"number": 91, "unit": "days"}}, "expect": {"occurrence": "review", "number": 1}""";

    /** A review within 10 days of each lesson; a later one is none that counts. */
    private static final String IN_TIME = """
            "for": "lesson", "due": {"within": {"number": 10, "unit": "days"}},
            "expect": {"occurrence": "review", "onOrBefore": {"within": {"number": 10, "unit": "days"}}}""";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            FIRST   |                                                        | 2026-04-06 | one is asked for, and none after it
            "for": "lesson", "due": {"within": {"number": 10, "unit": "days"}}, "expect": "review" | lesson 2026-02-02 | 2026-03-01 | overdue since 12 Feb: today still does
            IN_TIME | lesson 2026-02-20                                      | 2026-03-02 | in time
            IN_TIME | lesson 2026-02-02                                      |            | its ten days have passed: a review of today is none that counts
            IN_TIME | lesson 2026-01-12; review 2026-01-20; lesson 2026-02-02 |           | that an earlier one was met makes no difference
            IN_TIME + "for": "lesson", "due": {"within": {"number": 30, "unit": "days"}}, "expect": "review" | lesson 2026-01-12; review 2026-02-05 | | nor does that another rule was, on the same lesson
            FIRST + "for": "lesson", "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | lesson 2026-03-01 | 2026-04-06 2026-04-30 | what happened today is known
            FIRST + "for": "lesson", "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | lesson 2026-03-02 | 2026-04-06 | what happens tomorrow is not
            FIRST + "for": "visit", "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | visit 2026-03-01 | 2026-04-06 2026-04-30 | a visit of today
            FIRST + "for": "visit", "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | visit 2026-03-02 | 2026-04-06 | a visit of tomorrow
            FIRST + "for": "core-group", "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | core-group 2026-03-01 | 2026-04-06 2026-04-30 | a core group of today
            FIRST + "for": "core-group", "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | core-group 2026-03-02 | 2026-04-06 | one of tomorrow is booked, and is not taken as held once its day has passed
            FIRST + "for": {"occurrence": "core-group", "state": "either"}, "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | core-group 2026-04-20 | 2026-04-06 2026-06-19 | where a booking is enough, it still is after the first review
            FIRST + "for": {"occurrence": "core-group", "state": "either"}, "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | core-group 2026-04-20 cancelled | 2026-04-06 | called off
            FIRST + "for": {"occurrence": "core-group", "state": "either"}, "due": {"within": {"number": 60, "unit": "days"}}, "expect": {"occurrence": "review", "number": 2} | core-group 2026-04-20 held | 2026-04-06 | said to be held, and still to come
            """)
    void theReviewsOfTheYear(String rules, String story, String days, String why) throws IOException {
        Procedures procedures = procedures(rules);
        LocalDate asAt = LocalDate.of(2026, 3, 1);
        ToCome toCome = new Outlook(procedures, List.of())
                .toCome(
                        new Evaluation(procedures, asAt, List.of())
                                .assess(PlanStory.told("start 2026-01-05" + (story == null ? "" : "; " + story))),
                        asAt,
                        LocalDate.of(2026, 12, 31));
        assertThat(toCome.reviews().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(days == null ? "" : days);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "expect": "designated-review"                                                        | true  | one is to be held
            "expect": "review"                                                                   | false | another kind of meeting
            "expect": "any-review"                                                               | false | a review does as well
            "expect": ["designated-review", "lesson"]                                            | false | something else does as well
            "expect": {"occurrence": "designated-review", "state": "either"}, "arrangement": true | false | that it be booked is not to hold one
            """)
    void asksForADesignatedReviewWhereNothingElseDoes(String expect, boolean asks, String why) throws IOException {
        Procedures procedures = procedures(
                "\"for\": \"start\", \"due\": {\"within\": {\"number\": 10, \"unit\": \"days\"}}, " + expect);
        assertThat(new Outlook(procedures, List.of()).asksForDesignatedReviews())
                .as(why)
                .isEqualTo(asks);
    }

    private Procedures procedures(String rules) throws IOException {
        List<String> all = new ArrayList<>();
        for (String rule : rules.split(" \\+ ", -1)) {
            String body = rule.replace("FIRST", FIRST).replace("IN_TIME", IN_TIME);
            all.add(RULE.formatted(all.size() + 1, body));
        }
        Path file = Files.writeString(folder.resolve("elsewhere.json"), PROFILE.formatted(String.join(", ", all)));
        return Procedures.of(new ProfileLoader().load(file.toString()));
    }
}

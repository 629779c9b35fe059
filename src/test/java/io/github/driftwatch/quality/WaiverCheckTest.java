package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverCheckTest {

    private static final String[] BOTH = {"safeguarding-service-manager", "social-work-service-manager"};

    @TempDir
    private Path folder;

    /** A plan of 10 January 2025: its designated review is due by 9 July 2026. */
    private static APlan longPlan() {
        return APlan.starting("2025-01-10")
                .review("2025-04-01")
                .review("2025-09-01")
                .review("2026-02-01");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(textBlock = """
            2026-07-08, drc-postponed, '',                              the day before the due date
            2026-07-09, drc-postponed, '',                              on it
            2026-07-10, drc-postponed, DQ-17 events 2 date 2026-07-10,  the day after
            2026-11-21, drc-postponed, '',                              nothing after the as-at date has happened
            2025-02-01, drc-postponed, '',                              long before: of any date up to it
            2026-07-10, drift-concern, '',                              a kind that waives nothing anywhere
            """)
    void postponement(String date, String kind, String found, String why) {
        assertThat(longPlan().event(date, kind).found()).as(why).isEqualTo(found);
    }

    @Test
    void aPostponementOfWhatIsNotYetCalledForIsLeftAlone() {
        assertThat(APlan.starting("2026-10-01")
                        .event("2026-10-02", "drc-postponed")
                        .found())
                .isEmpty();
    }

    @Test
    void eachPostponementIsJudgedByItself() {
        assertThat(longPlan()
                        .event("2026-07-01", "drc-postponed")
                        .event("2026-07-10", "drc-postponed")
                        .found())
                .isEqualTo("DQ-17 events 3 date 2026-07-10");
    }

    @Test
    void aKindThatAnotherProfileWaivesByMeansNothingInThisOne() {
        assertThat(longPlan().event("2026-07-10", "drc-postponed").found(new ProfileLoader().load("calderdale")))
                .isEmpty();
    }

    @Test
    void anAgreementNeedsEveryRole() {
        assertThat(longPlan()
                        .event("2026-02-01", "six-month-review-agreed", BOTH)
                        .found())
                .isEmpty();
        assertThat(longPlan()
                        .event("2026-02-01", "six-month-review-agreed", BOTH[0])
                        .found())
                .isEqualTo("DQ-17 events 2 agreed_by safeguarding-service-manager");
        assertThat(longPlan().event("2026-02-01", "six-month-review-agreed").found())
                .isEqualTo("DQ-17 events 2 agreed_by null");
        assertThat(longPlan()
                        .event("2026-02-01", "six-month-review-agreed", BOTH[0], "team-manager")
                        .found())
                .isEqualTo("DQ-17 events 2 agreed_by safeguarding-service-manager; team-manager");
        assertThat(longPlan().event("2026-11-21", "six-month-review-agreed").found())
                .isEmpty();
    }

    @Test
    void rolesAndConditionsOfAProfilesOwnWaiverAreRead() throws IOException {
        Profile own = profile("""
                {
                  "name": "own", "version": "1", "title": "Own", "extends": "review-conferences",
                  "define": {"valid": {"occurrence": "put-off", "agreedBy": ["team-manager", "safeguarding-service-manager"]}},
                  "events": [
                    {"kind": "put-off", "meaning": "the review was put off"},
                    {"kind": "put-back", "meaning": "the same, by another name"}
                  ],
                  "rules": [{
                    "id": "OWN-1", "title": "Plan ended", "clause": "1", "requirement": "Plan ended",
                    "for": "start",
                    "due": {"within": {"number": 1, "unit": "months"}},
                    "expect": "end",
                    "unless": [
                      "valid",
                      {"occurrence": "put-back", "after": "anchor"}
                    ]
                  }]
                }
                """);
        APlan plan = APlan.starting("2026-10-01")
                .event("2026-10-05", "put-off", "safeguarding-service-manager")
                .event("2026-10-06", "put-off", "safeguarding-service-manager", "team-manager")
                .event("2026-10-01", "put-back")
                .event("2026-10-02", "put-back");

        assertThat(plan.findings(own))
                .extracting(f -> APlan.inShort(f) + ": " + f.message())
                .containsExactly(
                        "DQ-17 events 2 agreed_by safeguarding-service-manager: This put-off puts nothing aside under OWN-1: not everyone"
                                + " whose agreement it needs is named, missing team-manager. Add them to agreed_by if"
                                + " they agreed, at its source, and export again.",
                        "DQ-17 events 4 kind put-back: This put-back puts nothing aside under OWN-1: it does not meet"
                                + " what the profile asks of it. Compare the row with the rule, and correct it at its"
                                + " source if it is wrong.");
    }

    @Test
    void anAgreementIsFoundThroughADefinitionAndEnoughForOneLimitIsEnough() throws IOException {
        Profile own = profile("""
                {
                  "name": "own", "version": "1", "title": "Own",
                  "warning": {"days": 28},
                  "define": {"consent": [{"occurrence": "longer-agreed", "agreedBy": ["safeguarding-service-manager"]}]},
                  "events": [{"kind": "longer-agreed", "meaning": "a longer interval was agreed"}],
                  "rules": [{
                    "id": "OWN-1", "title": "Review", "clause": "1", "requirement": "Review {number}",
                    "for": "icpc",
                    "due": {"soonerOf": [{"within": [
                      {"number": 6, "unit": "months", "when": {"all": [{"exists": {"occurrence": "consent", "agreedBy": ["conference-chair"]}}, {"none": "lesson"}]}},
                      {"number": 5, "unit": "months", "when": {"any": [{"exists": {"occurrence": "longer-agreed", "agreedBy": ["conference-chair"]}}]}},
                      {"number": 3, "unit": "months"}
                    ]}]},
                    "expect": {"occurrence": "review", "number": 1}
                  }]
                }
                """);

        assertThat(APlan.starting("2026-10-01")
                        .event("2026-10-05", "longer-agreed", "conference-chair")
                        .event("2026-10-06", "longer-agreed", "safeguarding-service-manager")
                        .event("2026-10-07", "lesson")
                        .findings(own))
                .extracting(Finding::row, Finding::message)
                .containsExactly(tuple(
                        3,
                        "This longer-agreed changes no limit, as not everyone whose agreement it needs is named:"
                                + " missing conference-chair. Add them to agreed_by if they agreed, at its source, and export"
                                + " again."));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            2026-02-10, '',                                           in time for both
            2026-02-11, '',                                           late for the first and in time for the second
            2026-03-10, '',                                           the last day for the second
            2026-03-11, 'OWN-1: it is dated after the due date, 2026-02-10', late for both: the first is named
            """)
    void aWaiverOfSeveralRulesIsIdleWhereItPutsNoneAside(String date, String found, String why) throws IOException {
        Profile own = profile("""
                {
                  "name": "own", "version": "1", "title": "Own",
                  "warning": {"days": 28},
                  "events": [{"kind": "put-off", "meaning": "the end was put off"}],
                  "rules": [
                    {
                      "id": "OWN-1", "title": "Plan ended", "clause": "1", "requirement": "Plan ended", "for": "start",
                      "due": {"within": {"number": 1, "unit": "months"}}, "expect": "end",
                      "unless": {"occurrence": "put-off", "onOrBefore": "due"}
                    },
                    {
                      "id": "OWN-2", "title": "Plan ended", "clause": "1", "requirement": "Plan ended", "for": "start",
                      "due": {"within": {"number": 2, "unit": "months"}}, "expect": "end",
                      "unless": {"occurrence": "put-off", "onOrBefore": "due"}
                    }
                  ]
                }
                """);

        List<Finding> findings =
                APlan.starting("2026-01-10").event(date, "put-off").findings(own);

        assertThat(String.join("", findings.stream().map(Finding::message).toList()))
                .as(why)
                .isEqualTo(
                        found.isEmpty()
                                ? ""
                                : "This put-off puts nothing aside under " + found
                                        + ". Correct date at its source and export again if it was made earlier; else"
                                        + " what was due still is.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"within": AMOUNTS, "of": "icpc"}
            {"within": {"number": 1, "unit": "days"}, "of": {"within": AMOUNTS, "of": "icpc"}}
            {"beforeReaching": AMOUNTS, "of": "icpc"}
            {"beforeReaching": {"number": 1, "unit": "days"}, "of": {"within": AMOUNTS, "of": "icpc"}}
            {"laterOf": ["icpc", {"within": AMOUNTS, "of": "icpc"}]}
            {"soonerOf": ["icpc", {"within": AMOUNTS, "of": "icpc"}]}
            {"firstOf": ["icpc", {"within": AMOUNTS, "of": "icpc"}]}
            """)
    void anAgreementIsFoundWhereverALimitIs(String due) throws IOException {
        String amounts = """
                [
                  {"number": 6, "unit": "months", "when": {"exists": {"occurrence": "lesson", "agreedBy": ["conference-chair"]}}},
                  {"number": 3, "unit": "months"}
                ]""";
        Profile own = profile("""
                {
                  "name": "own", "version": "1", "title": "Own",
                  "warning": {"days": 28},
                  "rules": [{
                    "id": "OWN-1", "title": "Advice", "clause": "1", "requirement": "Advice", "for": "icpc",
                    "due": DUE, "expect": "manager-advice"
                  }]
                }
                """.replace("DUE", due.replace("AMOUNTS", amounts)));

        assertThat(APlan.starting("2026-10-01").event("2026-10-05", "lesson").found(own))
                .isEqualTo("DQ-17 events 2 agreed_by null");
    }

    @Test
    void ofSeveralDueDatesTheLastIsNamed() throws IOException {
        Profile own = profile("""
                {
                  "name": "own", "version": "1", "title": "Own",
                  "warning": {"days": 28},
                  "events": [{"kind": "put-off", "meaning": "the meeting was put off"}],
                  "rules": [{
                    "id": "OWN-1", "title": "Advice", "clause": "1", "requirement": "Advice", "for": "review",
                    "due": {"within": {"number": 5, "unit": "days"}}, "expect": "manager-advice",
                    "unless": {"occurrence": "put-off", "onOrBefore": "due"}
                  }]
                }
                """);
        APlan plan = APlan.starting("2026-01-10").review("2026-06-01").review("2026-04-01");

        assertThat(plan.event("2026-06-07", "put-off").findings(own))
                .extracting(Finding::message)
                .containsExactly("This put-off puts nothing aside under OWN-1: it is dated after the due date,"
                        + " 2026-06-06. Correct date at its source and export again if it was made earlier; else what"
                        + " was due still is.");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(messages(longPlan().event("2026-07-10", "drc-postponed")))
                .containsExactly("This drc-postponed puts nothing aside under DR-3: it is dated after the due date,"
                        + " 2026-07-09. Correct date at its source and export again if it was made earlier; else what"
                        + " was due still is.");
        assertThat(messages(longPlan().event("2026-02-01", "six-month-review-agreed")))
                .containsExactly("This six-month-review-agreed changes no limit, as not everyone whose agreement it"
                        + " needs is named: missing safeguarding-service-manager and social-work-service-manager. Add"
                        + " them to agreed_by if they agreed, at its source, and export again.");
    }

    private static List<String> messages(APlan plan) {
        return plan.findings().stream().map(Finding::message).toList();
    }

    private Profile profile(String json) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, json);
        return new ProfileLoader().load(file.toString());
    }
}

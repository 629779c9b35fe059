package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    /** Advice is due 5 days after each review, and 9 days after it under the second rule. */
    private static final String PROFILE = """
            {
              "name": "own", "version": "1", "title": "Own",
              "warning": {"days": 28},
              "events": [
                {"kind": "put-off", "meaning": "it was put off"},
                {"kind": "put-off-again", "meaning": "it was put off once more"}
              ],
              "define": {"agreed": [{"occurrence": "put-off-again", "agreedBy": ["conference-chair"]}]},
              "rules": [
                {
                  "id": "OWN-1", "title": "Advice", "clause": "1", "requirement": "Advice", "for": "review",
                  "due": {"within": {"number": 5, "unit": "days"}}, "expect": "manager-advice",
                  "unless": [
                    {"occurrence": "put-off", "onOrAfter": "anchor", "onOrBefore": "due"},
                    {"occurrence": "agreed", "onOrAfter": "anchor", "onOrBefore": "due"}
                  ]
                },
                {
                  "id": "OWN-2", "title": "Advice", "clause": "1", "requirement": "Advice", "for": "review",
                  "due": {"within": {"number": 9, "unit": "days"}}, "expect": "manager-advice",
                  "unless": {"occurrence": "put-off", "onOrAfter": "anchor", "onOrBefore": "due"}
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(textBlock = """
            put-off,       2026-03-31, OWN-1 2026-06-06, before every review: the last due date is named
            put-off,       2026-04-01, '',               on the first review
            put-off,       2026-04-06, '',               on its due date
            put-off,       2026-04-07, '',               the second rule still lets it
            put-off,       2026-04-10, '',               the second rule's due date
            put-off,       2026-04-11, OWN-1 2026-06-06, after both
            put-off,       2026-06-10, '',               on the last due date of all
            put-off,       2026-06-11, OWN-1 2026-06-06, after it: the first rule that names it
            put-off,       2026-11-20, OWN-1 2026-06-06, on the as-at date
            put-off,       2026-11-21, '',               after it: not known yet
            put-off-again, 2026-06-02, OWN-1 2026-06-06, fails the definition
            lesson,        2026-06-11, '',               waives nothing anywhere
            """)
    void tellsWhichPutNothingAside(String kind, LocalDate date, String found, String why) throws IOException {
        List<String> idle = idle(List.of("2026-06-01", "2026-04-01"), event(date, kind, Set.of()));

        assertThat(String.join(", ", idle)).as(why).isEqualTo(found);
    }

    @Test
    void whatMeetsADefinitionHasItsEffect() throws IOException {
        assertThat(idle(
                        List.of("2026-06-01"),
                        event(LocalDate.of(2026, 6, 2), "put-off-again", Set.of("conference-chair"))))
                .isEmpty();
    }

    @Test
    void whereNothingIsAskedNothingIsIdle() throws IOException {
        assertThat(idle(List.of(), event(LocalDate.of(2026, 6, 2), "put-off", Set.of())))
                .isEmpty();
    }

    @Test
    void eachEventIsJudgedByItselfInTheOrderOfTheFile() throws IOException {
        assertThat(idle(
                        List.of("2026-06-01"),
                        event(LocalDate.of(2026, 7, 1), "put-off", Set.of()),
                        event(LocalDate.of(2026, 6, 2), "put-off", Set.of()),
                        event(LocalDate.of(2026, 5, 1), "put-off", Set.of())))
                .hasSize(2);
    }

    @Test
    void ofTwoOnOneDayOneThatHasItsEffectSpeaksForBoth() throws IOException {
        LocalDate day = LocalDate.of(2026, 6, 2);

        assertThat(idle(
                        List.of("2026-06-01"),
                        event(day, "put-off-again", Set.of()),
                        event(day, "put-off-again", Set.of("conference-chair"))))
                .isEmpty();
    }

    /** Up to April 90 days are given, from May on five: the later due date can belong to the earlier review. */
    @Test
    void theLastDueDateIsThatOfAnyReview() throws IOException {
        String profile = own("""
                "within": [{"number": 90, "unit": "days", "until": "2026-04-30"}, {"number": 5, "unit": "days"}]
                """, "\"put-off\"", "");
        assertThat(idle(
                        profile,
                        List.of("2026-04-01", "2026-06-01"),
                        event(LocalDate.of(2026, 7, 1), "put-off", Set.of())))
                .containsExactly("OWN-1 2026-06-30");
    }

    @Test
    void whatPutsAsideAReviewThatIsNotAssessedPutsNothingAside() throws IOException {
        String profile = own(
                        "\"within\": {\"number\": 5, \"unit\": \"days\"}", "\"put-off\"", "\"needs\": [\"quorate\"],")
                .replace(", \"onOrBefore\": \"due\"", "");
        PlanHistory history =
                PlanStory.told("start 2026-01-10; review 2026-04-01; review 2026-06-01 quorate; put-off 2026-05-01");
        assertThat(idle(profile, history)).containsExactly("OWN-1 2026-06-06");
    }

    @Test
    void aMeetingThatPutsAsideIsNoEvent() throws IOException {
        String profile = own(
                "\"within\": {\"number\": 5, \"unit\": \"days\"}",
                "\"designated-review\"}, {\"occurrence\": \"put-off\"",
                "");
        PlanHistory history = PlanStory.told("start 2026-01-10; review 2026-06-01; drc 2026-06-02; put-off 2026-07-01");
        assertThat(idle(profile, history)).containsExactly("OWN-1 2026-06-06");
    }

    @Test
    void anEventOfAnotherKindDoesNotSpeakForIt() throws IOException {
        String profile = own("\"within\": {\"number\": 5, \"unit\": \"days\"}", "\"agreed\"", "");
        PlanHistory history =
                PlanStory.told("start 2026-01-10; review 2026-06-01; put-off-again 2026-06-02; lesson 2026-06-02");
        assertThat(idle(profile, history)).containsExactly("OWN-1 2026-06-06");
    }

    /** One rule, that waives by what is named first; a lesson agrees as it is, the rest only with the chair. */
    private static String own(String due, String waiver, String more) {
        return """
                {
                  "name": "own", "version": "1", "title": "Own",
                  "events": [
                    {"kind": "put-off", "meaning": "it was put off"},
                    {"kind": "put-off-again", "meaning": "it was put off once more"}
                  ],
                  "define": {"agreed": [{"occurrence": "put-off-again", "agreedBy": ["conference-chair"]}, "lesson"]},
                  "rules": [{
                    "id": "OWN-1", "title": "Advice", "clause": "1", "for": "review", %s
                    "due": {%s}, "expect": "manager-advice",
                    "unless": [{"occurrence": %s, "onOrAfter": "anchor", "onOrBefore": "due"}]
                  }]
                }
                """.formatted(more, due, waiver);
    }

    private List<String> idle(String json, PlanHistory history) throws IOException {
        Profile profile = new ProfileLoader()
                .load(Files.writeString(folder.resolve("own.json"), json).toString());
        PlanAssessment assessment = new Evaluator(profile, AS_AT, List.of()).assess(history);
        return new Waivers(profile, AS_AT)
                .idle(assessment).stream()
                        .map(idle -> idle.rule().id() + " " + idle.due())
                        .toList();
    }

    private List<String> idle(List<String> reviews, Event... events) throws IOException {
        return idle(PROFILE, reviews, events);
    }

    private List<String> idle(String json, List<String> reviews, Event... events) throws IOException {
        return idle(
                json,
                new PlanHistory(
                        MadeUpPlan.from(LocalDate.of(2026, 1, 10)).plan(),
                        reviews.stream().map(WaiversTest::review).toList(),
                        Arrays.asList(events),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Conference review(String date) {
        return new Conference(
                LocalDate.parse(date), Conference.Type.REVIEW, MeetingStatus.HELD, null, null, null, null, null, 2);
    }

    private static Event event(LocalDate date, String kind, Set<String> agreedBy) {
        return new Event(date, kind, agreedBy, null, null, null, 2);
    }
}

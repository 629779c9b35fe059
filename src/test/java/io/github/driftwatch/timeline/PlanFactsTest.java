package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of one plan beside its obligations. */
class PlanFactsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final String UNSEEN = "designated reviews before 1 Apr 2026 are not in the export";

    private static final String OTHER = """
            {
              "name": "other", "version": "1", "title": "A second procedure",
              "events": [{ "kind": "own-meeting", "meaning": "a meeting that the first procedure does not know" }],
              "rules": [{ "id": "O-1", "title": "A rule", "clause": "1",
                "for": { "day": { "soonerOf": [
                    { "occurrence": "review", "number": 3 },
                    { "within": { "number": 9, "unit": "months" }, "of": "start" } ] }, "where": %s },
                "due": { "within": { "number": 12, "unit": "months" }, "of": "start" }, "expect": "designated-review" }]
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            {"planOpen": true}        | start 2025-01-06                                    | unseen | it may have been held before what had arisen at the latest
            {"exists": "own-meeting"} | start 2025-01-06; own-meeting 2025-06-02            | unseen | on a plan that has what it is for, a kind that is not among the words asked in
            {"exists": "own-meeting"} | start 2025-01-06; own-meeting 2026-11-20            | unseen | as of today
            {"none": "own-meeting"}   | start 2025-01-06; own-meeting 2026-11-21            | unseen | tomorrow's has not happened
            {"none": "own-meeting"}   | start 2025-01-06; lesson 2025-06-02                 | unseen | another kind is none of it
            {"planOpen": true}        | start 2025-06-01; drc 2026-05-01                    | none   | it is done
            {"planOpen": true}        | start 2025-01-06; icpc 2026-03-31                   | none   | nothing is unseen
            """)
    void whatStandsUndoneMayBeDoneUnseen(String where, String story, @Nullable String expected, String why)
            throws IOException {
        Profile other = profile(OTHER.formatted(where));
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(LocalDate.of(2026, 4, 1)));
        PlanFacts facts = new PlanFacts(history, Yardstick.of(Trace.profile("designated-review")), AS_AT);

        assertThat(Trace.obligations(other, history, AS_AT))
                .as(why)
                .isNotEmpty()
                .allSatisfy(o -> assertThat(facts.mayBeDoneUnseen(o)).isEqualTo(expected == null ? null : UNSEEN));
    }

    @Test
    void whatIsCountedFromAnotherDayIsNotMeant() throws IOException {
        Profile other = profile(OTHER.replace("\"for\": {", "\"for\": [\"legal-panel\", {")
                .replace("\"where\": %s }", "\"where\": {\"planOpen\": true} }]"));
        PlanHistory history = PlanStory.told("start 2025-01-06; legal-panel 2026-05-04")
                .reaching(HistoryReach.from(LocalDate.of(2026, 4, 1)));
        PlanFacts facts = new PlanFacts(history, Yardstick.of(other), AS_AT);

        assertThat(Trace.obligations(other, history, AS_AT).stream()
                        .map(o -> o.anchor() + " " + facts.mayBeDoneUnseen(o)))
                .containsExactly("2025-10-06 " + UNSEEN, "2026-05-04 null");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            {"column": "end_date"}                                                   | end 2026-11-20            | YES     | ended today
            {"column": "end_date"}                                                   | end 2026-11-21            | NO      | an end still to come is none
            {"column": "end_date"}                                                   | category NEG              | NO      | it runs
            {"any": [{"exists": {"occurrence": "review", "number": 2}}]}             | review 2026-05-01         | UNKNOWN reviews before 2026-04-01 are not in the export | it may be the second
            {"any": [{"exists": {"occurrence": "review", "number": 2}}, {"planOpen": true}]} | review 2026-05-01 | YES     | whatever its number
            {"exists": {"occurrence": "review", "number": 2}}                        | review 2026-05-01         | UNKNOWN reviews before 2026-04-01 are not in the export | asked by itself
            {"exists": "review"}                                                     | review 2026-05-01         | YES Review 2026-05-01 | there is one, and there may be others
            {"exists": "lesson"}                                                     | legal-panel 2026-05-01    | NO      | events are all there
            {"exists": {"occurrence": "visit", "seen": true, "atHome": true}}        | visit 2026-05-01 home     | UNKNOWN seen is not recorded for the visit of 1 May 2026 | one cell is empty
            {"exists": {"occurrence": "visit", "seen": true, "atHome": true}}        | visit 2026-05-01 home not-seen | NO | neither is empty
            {"exists": {"occurrence": "visit", "seen": true, "atHome": true}}        | visit 2026-05-01 not-seen | NO      | empty, but not seen in any case
            {"exists": {"occurrence": "lesson", "on": "anchor"}}                     | lesson 2026-11-20         | YES Lesson 2026-11-20 | on the as-at date, which is the anchor
            {"exists": {"occurrence": "lesson", "on": "anchor"}}                     | lesson 2026-11-19         | NO      | the day before it
            """)
    void aConditionHoldsOrNotOrIsNotKnown(String condition, String story, String expected, String why)
            throws IOException {
        Answer answer = facts("start 2025-01-06; " + story).answer(condition(condition));

        String found =
                answer.found().stream().map(f -> " " + f.name() + " " + f.day()).collect(Collectors.joining());
        assertThat((answer.truth() + " " + answer.lacking()).strip() + found)
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"exists": {"occurrence": "lesson", "on": "anchor"}}                     | YES     | a lesson on the day
            {"exists": {"occurrence": "lesson", "after": "anchor"}}                  | NO      | none after it
            {"all": [{"exists": {"occurrence": "review", "number": 2}}]}             | UNKNOWN | a second review may be unseen
            """)
    void aConditionIsAskedOfADay(String condition, Truth expected, String why) throws IOException {
        assertThat(facts("start 2025-01-06; lesson 2026-05-04").holds(condition(condition), LocalDate.of(2026, 5, 4)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"within": {"number": 2, "unit": "days"}}                                | [2026-05-06] false | counted from the day
            "death"                                                                  | [] false           | a day that does not exist
            {"occurrence": "review", "number": 2}                                    | [] true            | one that may be unseen
            """)
    void aMomentIsWorkedOutFromADay(String moment, String expected, String why) throws IOException {
        Days days = facts("start 2025-01-06")
                .day(rule("\"expect\": \"lesson\", \"due\": " + moment).due(), LocalDate.of(2026, 5, 4));

        assertThat(days.surely() + " " + days.unsure()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            lesson | lesson 2026-04-30; lesson 2026-05-01; lesson 2026-05-31; lesson 2026-05-31; lesson 2026-06-01 | [2026-05-01, 2026-05-31] false | from the first day to the last, each once
            lesson | lesson 2026-05-03; lesson 2026-05-04; end 2026-05-03                                          | [2026-05-03] false             | up to the plan's end
            review | review 2026-05-04                                                                             | [2026-05-04] false             | all reviews of those days are known
            """)
    void whatHappenedInAPeriodIsKnown(String occurrence, String story, String expected, String why) {
        Days days = facts("start 2025-01-06; " + story)
                .happened(Selector.of(occurrence), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));

        assertThat(days.surely() + " " + days.unsure()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            expected 2026-11-20                  | true  | expected today
            expected 2026-11-19                  | false | expected yesterday: the birth may not have been recorded
            expected 2026-11-20; born 2026-11-20 | false | born today
            expected 2026-11-20; born 2026-11-21 | true  | born tomorrow, as the file says
            born 2026-11-21                      | true  | likewise, with no date expected
            category NEG                         | false | nothing is known of a birth
            """)
    void aChildIsUnbornWhileTheExpectedDayHasNotPassed(String story, boolean unborn, String why) {
        assertThat(facts("start 2026-10-05; " + story).unborn()).as(why).isEqualTo(unborn);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            end 2026-11-20 | 2026-11-20 | today
            end 2026-11-21 | none       | still to come
            """)
    void aPlanHasEndedOnceItsEndHasCome(String end, @Nullable LocalDate expected, String why) {
        PlanFacts facts = facts("start 2026-10-05; " + end);

        assertThat(facts.ended()).as(why).isEqualTo(expected);
        assertThat(facts.plan().end()).as(why).isEqualTo(expected);
    }

    private PlanFacts facts(String story) {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(LocalDate.of(2026, 4, 1)));
        return new PlanFacts(history, Yardstick.of(Trace.profile("designated-review")), AS_AT);
    }

    private Condition condition(String json) throws IOException {
        return Objects.requireNonNull(rule("\"forbid\": " + json).forbidden());
    }

    private Rule rule(String body) throws IOException {
        return profile("""
                { "name": "other", "version": "1", "title": "Words",
                  "rules": [{ "id": "O-1", "title": "A rule", "clause": "1", "for": "start", %s }] }
                """.formatted(body)).rules().get(0);
    }

    private Profile profile(String json) throws IOException {
        return new ProfileLoader()
                .load(Files.writeString(folder.resolve("other.json"), json).toString());
    }
}

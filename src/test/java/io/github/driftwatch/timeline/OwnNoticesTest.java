package io.github.driftwatch.timeline;

import static io.github.driftwatch.timeline.ArisenOf.arisen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notices of an authority's own profile: when they arise, what they say, and which go by a review's number. */
class OwnNoticesTest {

    @TempDir
    private Path folder;

    /** A profile of an authority's own: working days, a rule that forbids, one whose answer is not known, the end. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            EARLY  | start 2026-01-05; review 2026-04-08 scheduled                   | 2026-03-31 | none | six working days before, Easter left out
            EARLY  | start 2026-01-05; review 2026-04-08 scheduled                   | 2026-04-01 | 2026-04-01 of 2026-04-08 | three working days before, Easter left out
            END    | start 2026-01-05; end 2026-04-01                                | 2026-03-31 | none | the end is still to come
            END    | start 2026-01-05; end 2026-04-01                                | 2026-04-01 | 2026-04-01 of 2026-04-01 | on the end itself
            FORBID | start 2026-01-05; review 2026-02-05; review 2026-04-01 not-manager | 2026-04-30 | 2026-04-01 of 2026-04-01 | where it has happened
            FORBID | start 2026-01-05; review 2026-02-05; review 2026-04-01 manager     | 2026-04-30 | none | where it has not
            FORBID | start 2026-01-05; review 2026-02-05; review 2026-04-01             | 2026-04-30 | none | where it is not known
            AGAIN  | start 2026-01-05; icpc 2026-01-05 not-quorate                   | 2026-02-28 | 2026-02-05 of 2026-01-05 | not quorate
            AGAIN  | start 2026-01-05                                                | 2026-02-28 | none | not known whether it was
            AGAIN  | start 2026-01-05; icpc 2026-01-05 not-quorate; review 2026-02-05 | 2026-02-28 | none | done by the day
            WAIVED | start 2025-01-06; drc-postponed 2026-03-31                      | 2026-07-31 | none | put aside
            WAIVED | start 2025-01-06                                                | 2026-07-31 | 2026-07-05 of 2026-04-06 | not put aside
            WAIVED | start 2025-01-06; drc-postponed 2026-03-31; drc 2026-07-20       | 2026-07-31 | none | put aside, and done late after all
            WAIVED | start 2025-01-06; drc 2026-07-05                                | 2026-07-31 | none | done on the day
            WAIVED | start 2025-01-06; drc 2026-07-06                                | 2026-07-31 | 2026-07-05 of 2026-04-06 | done the day after
            ARRANGED | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31                           | 2026-06-30 | 2026-03-31 of 2026-03-31 | not arranged
            ARRANGED | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31; drc 2026-06-30 scheduled | 2026-06-30 | none | arranged
            ARRANGED | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31; drc 2026-06-30           | 2026-06-30 | none | arranged, and held
            TWICE  | start 2026-01-05; review 2026-04-06                             | 2026-04-30 | 2026-04-06 of 2026-04-06 | two ways to one day
            TOLD   | start 2026-01-05; icpc 2026-01-05 not-quorate; review 2026-02-05 | 2026-02-28 | 2026-02-05 of 2026-01-05 | done by the day, and told all the same
            BIRTH  | start 2026-01-05                                                | 2026-02-28 | none | counted from a day that is not there
            BIRTH  | start 2026-01-05; born 2026-02-14                               | 2026-02-28 | 2026-02-21 of 2026-01-05 | a week after the birth
            """)
    void followsAProfileOfAnAuthoritysOwn(
            String id, String story, LocalDate asAt, @Nullable String expected, String why) throws IOException {
        Profile own = profile("""
                {"rule": "RC-10", "id": "FORBID", "to": ["conference-chair"], "reason": "r", "action": "a"},
                {"id": "EARLY", "title": "t", "clause": "1", "for": {"occurrence": "review", "state": "either"},
                 "on": {"atLeast": {"number": 3, "unit": "working-days"}},
                 "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "END", "title": "t", "clause": "1", "for": "end", "outlivesPlan": true,
                 "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "AGAIN", "rule": "RC-4", "on": "due", "unlessDone": true,
                 "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "WAIVED", "rule": "DR-3", "on": "due", "unlessDone": true,
                 "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "ARRANGED", "rule": "DR-8", "on": "due", "unlessDone": true,
                 "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "TOLD", "rule": "RC-4", "on": "due", "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "BIRTH", "title": "t", "clause": "1", "for": "start",
                 "on": {"within": {"number": 7, "unit": "days"}, "of": "birth"},
                 "to": ["team-manager"], "reason": "r", "action": "a"},
                {"id": "TWICE", "title": "t", "clause": "1", "for": "review",
                 "on": ["anchor", {"within": {"number": 0, "unit": "days"}}],
                 "to": ["team-manager"], "reason": "r", "action": "a"}
                """);
        assertThat(arisen(own, id, story, asAt)).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void itsTextsNameTheDaysAndTheNumber() throws IOException {
        Profile own = profile("""
                {"rule": "DR-9", "on": "due", "to": ["social-worker"],
                 "reason": "Designated review {number} on {anchor}", "action": "by {due}, said on {day}"}
                """);
        PlanHistory plan = PlanStory.told("start 2025-05-05; drc 2026-06-01; drc 2026-09-08 scheduled");
        assertThat(new PlanNotices(own, LocalDate.of(2026, 9, 1), List.of()).of(plan))
                .filteredOn(arisen -> arisen.notice().id().equals("DR-9"))
                .extracting(arisen -> arisen.reason() + ": " + arisen.action())
                .containsExactly(
                        "Designated review 1 on 1 June 2026: by 25 May 2026, said on 25 May 2026",
                        "Designated review 2 on 8 September 2026: by 1 September 2026, said on 1 September 2026");
    }

    @Test
    void aNumberThatIsNotKnownIsSaidToBeSo() throws IOException {
        Profile own = profile("""
                {"id": "EACH", "title": "t", "clause": "1", "for": "review", "on": "anchor", "to": ["social-worker"],
                 "reason": "Review {number}", "action": "a"}
                """);
        PlanHistory plan = PlanStory.told("start 2025-01-06; review 2026-05-04");
        assertThat(each(own, plan)).containsExactly("Review 1, due null");
        assertThat(each(own, plan.reaching(HistoryReach.LATEST_ONLY)))
                .containsExactly("Review (number not known), due null");
    }

    @Test
    void oneOfTheEndIsOfUseOnceThePlanHasEnded() throws IOException {
        Profile own = profile("""
                {"id": "END", "title": "t", "clause": "1", "for": "end", "outlivesPlan": true, "on": "anchor",
                 "to": ["team-manager"], "reason": "r", "action": "a"}
                """);
        LocalDate asAt = LocalDate.of(2026, 9, 1);
        assertThat(new PlanNotices(own, asAt, List.of()).of(PlanStory.told("start 2026-01-05; end 2026-04-01")))
                .filteredOn(arisen -> arisen.notice().id().equals("END"))
                .extracting(arisen -> arisen.outlivedItsPlan(asAt))
                .containsExactly(false);
    }

    private static List<String> each(Profile own, PlanHistory plan) {
        return new PlanNotices(own, LocalDate.of(2026, 9, 1), List.of())
                .of(plan).stream()
                        .filter(arisen -> arisen.notice().id().equals("EACH"))
                        .map(arisen -> arisen.reason() + ", due " + arisen.due())
                        .toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "review"                                     | false | every review, whichever it is
            {"occurrence": "review", "number": 2}        | true  | the second
            {"occurrence": "review", "every": 2}         | true  | every second
            {"occurrence": "visit", "number": 2}         | false | the second visit: these are all known
            {"occurrence": "conference", "number": 2}    | true  | the second conference of all, which is the first review
            {"occurrence": "formal", "fromNumber": 2}    | true  | what reviews are part of
            "start"                                      | false | no meeting at all
            {"day": {"within": {"number": 1, "unit": "months"}, "of": "start"}} | false | a day worked out
            """)
    void someGoByTheNumberOfAReview(String occasion, boolean byNumber, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "extends": "designated-review",
                 "define": {"formal": ["review", "visit"]},
                 "notices": [{"id": "OWN", "title": "t", "clause": "1", "for": %s, "on": "anchor",
                              "to": ["team-manager"], "reason": "r", "action": "a"}]}
                """.formatted(occasion));
        Profile own = new ProfileLoader().load(file.toString());
        assertThat(own.notices())
                .filteredOn(notice -> notice.id().equals("OWN"))
                .as(why)
                .extracting(notice -> PlanNotices.goesByNumber(notice, own))
                .containsExactly(byNumber);
    }

    private Profile profile(String notices) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, """
                {"name": "own", "version": "1", "title": "Own", "extends": "designated-review", "notices": [%s]}
                """.formatted(notices));
        return new ProfileLoader().load(file.toString());
    }
}

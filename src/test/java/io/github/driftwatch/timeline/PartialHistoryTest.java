package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans some of whose reviews the export does not hold: what is said of them, and what is not (rulebook, part 12). */
class PartialHistoryTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    /** An open plan, one that ended at its latest review, and one made before birth. */
    private static final List<String> PLANS = List.of(
            "start 2026-01-12; review 2026-09-01",
            "start 2026-01-12; review 2026-09-01; end 2026-09-01",
            "start 2026-01-12; expected 2026-03-01; born 2026-03-03; review 2026-09-01");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            review-conferences | RC-1 RC-3 RC-7 | RC-10
            designated-review  | RC-1 RC-3 RC-7 DR-1 DR-2 DR-6 DR-8 DR-11 | RC-10 DR-3 DR-4 DR-14
            calderdale         | RC-1 CD-1 CD-3 |
            north-yorkshire    | NY-1 NY-3 NY-4 | NY-8
            """)
    void whatCountsReviewsIsThatOfTheRulebookAndWhatFollowsFromIt(String name, String named, String following) {
        // RC-10 is for the second review by number; DR-14, a later rule than the list, for the fourth and later ones,
        // as
        // DR-11 is; DR-3 and DR-4 have the third as a trigger up to the 15 months that are the other; NY-8 begins its
        // chain
        // at the first.
        Set<String> expected = new TreeSet<>(Arrays.asList(named.split(" ", -1)));
        expected.addAll(following == null ? Set.of() : Set.of(following.split(" ", -1)));
        Set<String> found = PLANS.stream()
                .flatMap(story -> notAssessed(Trace.profile(name), latestOnly(story)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1  | 2025-04-01 | start 2025-03-31; review 2025-06-16 | Review 1 2025-06-30 MET 0 done 2025-06-16 | the first day that can have had a review is the first known
            RC-1  | 2025-04-01 | start 2025-03-30; review 2025-06-16 | Next review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | one day that can have had one
            RC-1  | 2025-04-01 | start 2025-03-20; icpc 2025-03-31; review 2025-06-16 | Review 1 2025-06-30 MET 0 done 2025-06-16 | counted from the initial conference, not the start
            RC-1  | 2024-03-01 | start 2024-02-29; review 2024-05-01 | Review 1 2024-05-30 MET 0 done 2024-05-01 | a leap day is the day before
            RC-1  | 2024-03-01 | start 2024-02-28; review 2024-05-01 | Next review NOT_ASSESSED (reviews before 2024-03-01 are not in the export) | and its eve the day before that
            RC-2  | 2025-04-01 | start 2025-01-06; review 2026-07-01 | Next review 2026-12-31 PENDING 41 | from the latest review, whatever its number
            RC-2  | 2025-04-01 | start 2025-01-06; review 2026-02-02; review 2026-07-01 | Next review 2026-08-04 MET 0 done 2026-07-01; Next review 2026-12-31 PENDING 41 | a chain begins at the first known one
            RC-2  | 2025-04-01 | start 2025-01-06; review 2025-04-01; end 2025-05-01 | Next review 2025-10-01 LAPSED 0 | held on the first day that is known
            RC-2  | 2026-05-23 | start 2025-01-06 | Next review NOT_ASSESSED (reviews before 2026-05-23 are not in the export) | none known: the one that counts may be unseen, and the next be due tomorrow
            RC-2  | 2026-05-22 | start 2025-01-06 | Next review NOT_ASSESSED (reviews before 2026-05-22 are not in the export) | or today
            RC-2  | 2026-05-21 | start 2025-01-06 | Next review 2026-11-19 OVERDUE 1 | it was due yesterday at the latest
            RC-2  | 2025-04-01 | start 2025-01-06; review 2026-12-10 | Next review 2025-09-30 OVERDUE 416 booked 2026-12-10 | one is booked, and will be late
            RC-2  | 2026-05-22 | start 2025-01-06; review 2026-12-10 | Next review NOT_ASSESSED (reviews before 2026-05-22 are not in the export) | one is booked: it may be in time
            RC-2  | 2025-04-01 | start 2025-01-06; end 2026-01-05 | Next review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | an ended plan
            NY-2  | 2026-05-20 | start 2025-01-06 | Next review 2026-11-19 OVERDUE 1 | six months from the last day unseen
            NY-2  | 2026-05-21 | start 2025-01-06 | Next review NOT_ASSESSED (reviews before 2026-05-21 are not in the export) | they end today
            RC-2  | 2025-04-01 | start 2025-01-06; review 2025-03-31; review 2025-06-02 | Next review 2025-09-30 MET 0 done 2025-06-02; Next review 2025-12-02 OVERDUE 353 | one from before the day is taken as it is
            RC-2  | 2025-04-01 | start 2025-01-06; review 2026-07-01; review 2026-12-10 | Next review 2026-12-31 SCHEDULED 41 booked 2026-12-10 | what is booked has no number either
            RC-8  | 2025-04-01 | start 2025-01-06; review 2026-07-01 | 2026-07-01 OVERDUE 142 | it rests on the latest conference
            RC-8  | 2025-04-01 | start 2025-01-06 | Next review booked NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | which is not the initial one for sure
            RC-8  | 2025-04-01 | start 2025-01-06; review 2026-12-10 | 2025-03-31 MET 0 booked 2026-12-10 | booked, whichever was the latest
            NY-18 | 2025-04-01 | start 2025-01-06; review 2026-12-10 | 2025-03-31 MET 0 booked 2026-12-10 | there too
            RC-14 | 2025-04-01 | start 2025-01-06; born 2008-11-19 | 2026-11-19 OVERDUE 1 | its two months lie after what is unseen
            RC-14 | 2026-09-19 | start 2025-01-06; born 2008-11-19 | 2026-11-19 OVERDUE 1 | from the very next day
            RC-14 | 2026-09-20 | start 2025-01-06; born 2008-11-19 | Review around the 18th birthday NOT_ASSESSED (reviews before 2026-09-20 are not in the export) | one unseen may lie in them
            RC-14 | 2025-04-01 | start 2025-01-06; born 2008-11-20 | 2026-11-20 DUE_SOON 0 | on the birthday itself: only what rests on the days that are lacking is left open
            RC-14 | 2025-04-01 | start 2025-01-06; born 2008-12-20; review 2025-06-02 | 2026-12-20 DUE_SOON 30 | the latest is known, and booked none
            RC-8  | 2025-04-01 | start 2025-01-06; end 2025-02-03 | none | an ended plan has nothing to book
            RC-4  | 2025-04-01 | start 2025-01-06; icpc 2025-01-06 not-quorate; review 2025-06-02 quorate | Next review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | a review unseen may have been in time
            RC-4  | 2025-04-01 | start 2025-03-20; icpc 2025-03-20 not-quorate; review 2025-04-18 quorate | Next review 2025-04-20 MET 0 done 2025-04-18 | in time whatever is unseen
            RC-4  | 2025-04-01 | start 2025-01-06; icpc 2025-01-06 quorate; review 2026-10-05 not-quorate | Next review 2026-11-05 OVERDUE 15 | after the first known one all is known
            RC-12 | 2025-04-01 | start 2025-01-06; significant-incident 2025-02-03; review 2025-06-02 | Early review considered NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | between two of which one is unseen
            RC-12 | 2025-04-01 | start 2025-01-06; significant-incident 2025-02-03; early-review-considered 2025-02-10; review 2025-06-02 | 2025-02-24 MET 0 done 2025-02-10 | done in time in another way
            RC-9  | 2025-04-01 | start 2025-01-06; born 2010-05-05 | 2028-05-05 PENDING 532 | it rests on no review
            RC-6  | 2025-04-01 | start 2025-01-06; review 2026-07-01 not-quorate; end 2026-07-01 | 2026-07-01 BREACH 0 | the last review is known
            RC-7  | 2025-04-01 | start 2025-01-06; review 2026-07-01; end 2026-07-01 | Evidence for ending at the first review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | is it the first?
            RC-7  | 2025-04-01 | start 2025-01-06; review 2026-07-01; end 2026-07-01; closure-evidenced 2026-07-01 | none | there is evidence, whether it is or not
            RC-7  | 2025-04-01 | start 2025-01-06; review 2026-07-01 | none | an open plan has not ended
            DR-3  | 2025-04-01 | start 2025-08-19; icpc 2025-03-01 | 2027-02-18 PENDING 90 | reached by 15 months on the plan, yesterday
            DR-3  | 2025-04-01 | start 2025-08-20; icpc 2025-03-01 | 2027-02-19 PENDING 91 | today
            DR-3  | 2025-04-01 | start 2025-08-21; icpc 2025-03-01 | Designated review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | tomorrow: has the third review called for it?
            DR-3  | 2025-04-01 | start 2025-03-01; drc 2026-07-01 | 2026-08-31 MET 0 done 2026-07-01 | after 15 months it counts
            DR-3  | 2025-04-01 | start 2025-03-01; drc 2026-05-01 | Designated review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | before them it counts after a third review
            DR-4  | 2025-04-01 | start 2023-06-01 | Designated review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | it may be among the rows that are not there
            DR-4  | 2025-04-01 | start 2024-06-01 | 2026-06-01 OVERDUE 172 | it cannot, before 15 months
            NY-8  | 2025-04-01 | start 2025-01-06; review 2026-07-01; core-group 2026-07-20; core-group 2026-11-02 | Next core group NOT_ASSESSED (reviews before 2025-04-01 are not in the export); 2026-09-20 MET_LATE 43 done 2026-11-02; 2027-01-02 PENDING 43 | those after a known review come after the first
            NY-9  | 2025-04-01 | start 2025-01-06; review 2025-06-02 | 2025-05-19 MISSED 14 | no core group, whichever conference came before
            NY-9  | 2025-04-01 | start 2025-01-06; review 2025-06-02; core-group 2025-05-01 | 2025-05-19 MET 0 done 2025-05-01 | after all days that are unseen
            NY-9  | 2025-04-01 | start 2025-01-06; review 2025-05-12; core-group 2025-03-25 | Core group before the review NOT_ASSESSED (reviews before 2025-04-01 are not in the export) | before some of them
            """)
    void whatIsSaidRestsOnWhatIsKnown(String rule, LocalDate from, String story, String rows, String why) {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(from));
        assertThat(rows(rule, history)).as(why).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1 | start 2026-01-12 | Review 1 2026-04-13 OVERDUE 221 | blank: none was held
            RC-1 | start 2026-01-12; review 2026-09-01 | Next review NOT_ASSESSED (reviews before the latest are not in the export) | the latest, of some
            RC-1 | start 2026-01-12; review 2026-01-13 | Review 1 2026-04-13 MET 0 done 2026-01-13 | the day after the conference: there was none before
            RC-1 | start 2026-01-12; review 2026-01-12 | Review 1 2026-04-13 OVERDUE 221 | a row on the conference's day is no review, and none came later
            RC-1 | start 2026-01-12; review 2026-12-01 scheduled | Review 1 2026-04-13 OVERDUE 221 booked 2026-12-01 | a booking is not held
            RC-1 | start 2026-01-12; review 2026-11-30 held | Next review NOT_ASSESSED (reviews before the latest are not in the export) | held after the day: whether any was held by then is not known
            RC-1 | start 2026-01-12; review 2026-09-01; end 2026-08-03 | Next review NOT_ASSESSED (reviews before the latest are not in the export) | after the end it does not count, and hides the one that does
            RC-2 | start 2026-01-12; review 2026-09-01 | Next review 2027-03-03 PENDING 103 | 183 days after the latest
            DR-3 | start 2025-01-06; review 2026-09-01 | 2026-07-05 OVERDUE 138 | by the plan's age
            """)
    void ofTheLatestReviewAloneTheRestIsKnown(String rule, String story, String rows, String why) {
        assertThat(rows(rule, latestOnly(story))).as(why).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1 | start 2026-01-12; review 2026-04-01 | Review 1 2026-04-13 MET 0 done 2026-04-01 | of the year itself, and none before
            RC-1 | start 2026-01-12; review 2026-03-31 | Next review NOT_ASSESSED (reviews before 2026-04-01, but for the last, are not in the export) | the last before the year
            RC-2 | start 2026-01-12; review 2026-03-31; review 2026-07-01 | Next review 2026-09-30 MET 0 done 2026-07-01; Next review 2026-12-31 PENDING 41 | from that one on all are known
            """)
    void ofAYearAndTheLastReviewBeforeItTheRestIsKnown(String rule, String story, String rows, String why) {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.fromAndLastBefore(LocalDate.of(2026, 4, 1)));
        assertThat(rows(rule, history)).as(why).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            "for": {"occurrence": "review", "number": 2}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | a number
            "for": {"occurrence": "review", "every": 2}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | every second
            "for": {"occurrence": "review", "inARow": 2, "quorate": false}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | two in a row
            "for": {"occurrence": "review", "pick": "first"}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | the first
            "for": {"occurrence": "review", "pick": "last"}, "due": {"within": {"number": 99, "unit": "days"}}, "expect": "lesson" | DUE_SOON | the last is known
            "for": {"occurrence": "review", "number": "last"}, "due": {"within": {"number": 99, "unit": "days"}}, "expect": "lesson" | DUE_SOON | by number too
            "for": {"occurrence": "formal", "number": 2}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | a number of something made up from reviews
            "for": "first-formal", "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | something made up by number
            "for": "start", "where": {"none": "review"}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | | there is one, so there is not none
            "for": "start", "where": {"none": {"occurrence": "review", "onOrBefore": {"within": {"number": 2, "unit": "months"}}}}, "due": {"within": {"number": 9, "unit": "days"}}, "expect": "lesson" | NOT_ASSESSED | whether there was none by a day
            "for": "start", "where": {"exists": {"occurrence": "review", "onOrAfter": "beginning"}}, "due": {"within": {"number": 400, "unit": "days"}}, "expect": "lesson" | PENDING | there is one since the beginning
            "for": {"occurrence": "visit", "number": 2}, "due": {"within": {"number": 99, "unit": "days"}}, "expect": {"occurrence": "visit", "number": 3} | DUE_SOON | visits are all there, and their numbers
            "for": {"occurrence": "core-group", "number": 1}, "due": {"within": {"number": 99, "unit": "days"}}, "expect": {"occurrence": "core-group", "number": 2} | DUE_SOON | and core groups
            """)
    void aStrangersRuleIsAssessedByWhatItCounts(String rule, String status, String why, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("stranger.json");
        Files.writeString(file, """
                { "name": "stranger", "version": "1", "title": "A procedure of another place",
                  "define": { "formal": ["review"], "first-formal": [{ "occurrence": "review", "number": 1 }] },
                  "rules": [{ "id": "S-1", "title": "A rule", "clause": "1", %s }] }
                """.formatted(rule));
        PlanHistory history = latestOnly(
                "start 2026-01-12; review 2026-09-01 not-quorate; visit 2026-09-02; visit 2026-09-09; core-group 2026-09-10");
        List<Obligation> found = Trace.obligations(new ProfileLoader().load(file.toString()), history, AS_AT);
        assertThat(found.stream().map(o -> o.status().name()))
                .as(why)
                .containsExactlyElementsOf(status == null ? List.of() : List.of(status));
    }

    @Test
    void whatIsSureOfAReviewUnseenIsSaidInANote() {
        assertThat(note("RC-2", "start 2025-01-06"))
                .isEqualTo("no review since 2025-04-01 is in the export; due by then at the latest");
        assertThat(note("RC-8", "start 2025-01-06; review 2026-12-10"))
                .isEqualTo("no review since 2025-04-01 is in the export; the next is booked, whichever was the latest");
    }

    private static @Nullable String note(String rule, String story) {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(LocalDate.of(2025, 4, 1)));
        return Trace.obligations(Trace.profileOf(rule), history, AS_AT).stream()
                .filter(o -> o.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .note();
    }

    @ParameterizedTest(name = "none before {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-01 | start 2024-12-01; review 2025-05-15 | Next review NOT_ASSESSED (reviews before the latest, and any before 2024-01-01, are not in the export) | before the start: the latest alone is still all there is
            2025-06-01 | start 2024-12-01 | Next review NOT_ASSESSED (reviews before the latest, and any before 2025-06-01, are not in the export) | no review, and one may have been before the day
            2024-12-02 | start 2024-12-01 | Review 1 2025-03-02 OVERDUE 628 | neither leaves a day for one
            """)
    void whatTheLayoutLeavesOutAndWhatTheUserSaysBothHold(LocalDate from, String story, String rows, String why) {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.LATEST_ONLY.andNoneBefore(from));
        assertThat(rows("RC-1", history)).as(why).isEqualTo(rows);
    }

    @Test
    void everyRuleHasOneRowAtMostThatIsNotAssessed() {
        for (String name : List.of("designated-review", "calderdale", "north-yorkshire")) {
            for (String story : PLANS) {
                List<String> rules = Trace.obligations(Trace.profile(name), latestOnly(story), AS_AT).stream()
                        .filter(o -> o.status() == Status.NOT_ASSESSED)
                        .map(o -> o.rule().id())
                        .toList();
                assertThat(rules).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void meetingsHaveNoNumberThatMayBeWrong() {
        PlanHistory history = latestOnly("start 2026-01-12; review 2026-09-01 next 2026-12-01");
        assertThat(Meetings.of(history, AS_AT))
                .extracting(Meeting::name, Meeting::numberKnown)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Initial conference", true),
                        org.assertj.core.groups.Tuple.tuple("Review", false),
                        org.assertj.core.groups.Tuple.tuple("Review", false));
    }

    @Test
    void noticesThatGoByNumberAreNotRaised() {
        PlanHistory history = latestOnly("start 2025-01-06; review 2026-01-05; review 2026-05-04; review 2026-09-01");
        assertThat(new PlanNotices(Trace.profile("calderdale"), AS_AT, List.of()).of(history))
                .isEmpty();
        assertThat(new PlanNotices(Trace.profile("calderdale"), AS_AT, List.of())
                        .of(PlanStory.told(
                                "start 2025-01-06; review 2026-01-05; review 2026-05-04; review 2026-09-01")))
                .hasSize(1);
    }

    private static PlanHistory latestOnly(String story) {
        return PlanStory.told(story).reaching(HistoryReach.LATEST_ONLY);
    }

    private static Set<String> notAssessed(Profile profile, PlanHistory history) {
        return Trace.obligations(profile, history, AS_AT).stream()
                .filter(o -> o.status() == Status.NOT_ASSESSED
                        && HistoryReach.LATEST_ONLY.lack().equals(o.note()))
                .map(o -> o.rule().id())
                .collect(Collectors.toSet());
    }

    private static String rows(String rule, PlanHistory history) {
        return Trace.inWords(Trace.obligations(Trace.profileOf(rule), history, AS_AT).stream()
                .filter(o -> o.rule().id().equals(rule)));
    }
}

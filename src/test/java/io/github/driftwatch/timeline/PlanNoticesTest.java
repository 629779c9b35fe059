package io.github.driftwatch.timeline;

import static io.github.driftwatch.timeline.ArisenOf.arisen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When each notice arises: the day before, the day, the day after, and what keeps it from arising. */
class PlanNoticesTest {

    /** Each expected one is its day and the day of what it is about. */
    @Holds(
            value = "CD-2 notice",
            rows = {
                "the day of the third review",
                "each from the third on",
                "the second is not one of them",
                "the third ended the plan"
            })
    @Holds(
            value = "RC-5 notice",
            rows = {"on the due day", "held on the due day", "held the day after", "too early a meeting"})
    @Holds(
            value = "RC-10 notice",
            rows = {"four weeks before is a day off", "booked", "set by the first review", "held, and recorded late"})
    @Holds(
            value = "DR-8 notice",
            rows = {"the third and no other", "the third ended the plan", "one is booked by then"})
    @Holds(
            value = "DR-9 notice",
            rows = {
                "four weeks before",
                "a week before",
                "there on the first day",
                "there on the second day",
                "the report of the one before"
            })
    @Holds(
            value = "DR-10 notice",
            rows = {"on its day", "its minutes are sent already", "the plan ended on its day"})
    @Holds(
            value = "DR-11 notice",
            rows = {
                "the fourth",
                "the fifth too, and none before them",
                "its minutes are sent already",
                "the fourth ended the plan"
            })
    @ParameterizedTest(name = "{0} as at {2}: {4}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            CD-2  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31                                          | 2026-03-30 | none | the review is still to come
            CD-2  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31                                          | 2026-03-31 | 2026-03-31 of 2026-03-31 | the day of the third review
            CD-2  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31; review 2026-09-30                       | 2026-10-31 | 2026-03-31 of 2026-03-31, 2026-09-30 of 2026-09-30 | each from the third on
            CD-2  | start 2025-01-06; review 2025-04-07; review 2025-10-06                                                             | 2026-03-31 | none | the second is not one of them
            CD-2  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31 scheduled                                | 2026-04-30 | none | a booking that nobody confirmed
            CD-2  | start 2025-01-06; end 2026-03-31; review 2025-04-07; review 2025-10-06; review 2026-03-31                          | 2026-04-30 | none | the third ended the plan
            CD-2  | start 2025-01-06; end 2026-04-01; review 2025-04-07; review 2025-10-06; review 2026-03-31                          | 2026-04-30 | 2026-03-31 of 2026-03-31 | the plan ended a day later
            RC-5  | start 2025-04-30                                                                                                   | 2026-02-27 | none | ten months end with February
            RC-5  | start 2025-04-30                                                                                                   | 2026-02-28 | 2026-02-28 of 2025-04-30 | on the due day
            RC-5  | start 2027-04-29                                                                                                   | 2028-03-31 | 2028-02-29 of 2027-04-29 | on 29 February
            RC-5  | start 2025-04-30; reflective-meeting 2026-02-28                                                                    | 2026-03-31 | none | held on the due day
            RC-5  | start 2025-04-30; reflective-meeting 2026-03-01                                                                    | 2026-03-31 | 2026-02-28 of 2025-04-30 | held the day after
            RC-5  | start 2025-04-30; reflective-meeting 2026-01-01                                                                    | 2026-03-31 | 2026-02-28 of 2025-04-30 | too early a meeting
            RC-5  | start 2025-04-30; end 2026-02-28                                                                                   | 2026-03-31 | none | ended on the day
            RC-5  | start 2025-04-30; end 2026-03-01                                                                                   | 2026-03-31 | 2026-02-28 of 2025-04-30 | ended the day after
            RC-5  | start 2025-04-30; end 2026-02-28                                                                                   | 2026-02-27 | none | not due yet
            RC-10 | start 2027-10-04; review 2027-12-20; review 2028-03-28 scheduled                                                   | 2028-02-28 | none | four weeks before is a day off
            RC-10 | start 2027-10-04; review 2027-12-20; review 2028-03-28 scheduled                                                   | 2028-02-29 | 2028-02-29 of 2028-03-28 | booked
            RC-10 | start 2027-10-04; review 2027-12-20 next 2028-03-28                                                                | 2028-02-29 | 2028-02-29 of 2028-03-28 | set by the first review
            RC-10 | start 2027-10-04; review 2027-12-20; review 2028-03-28                                                             | 2028-04-30 | 2028-02-29 of 2028-03-28 | held, and recorded late
            RC-10 | start 2027-10-04; review 2027-12-20; review 2028-03-28 cancelled                                                   | 2028-02-29 | none | called off
            RC-10 | start 2027-10-04; review 2028-03-28 scheduled                                                                      | 2028-03-01 | none | the first review
            RC-10 | start 2028-03-01; review 2028-03-14; review 2028-03-29 scheduled                                                   | 2028-03-15 | 2028-03-01 of 2028-03-29 | on the first day of the plan
            RC-10 | start 2028-03-02; review 2028-03-14; review 2028-03-29 scheduled                                                   | 2028-03-15 | none | before the plan began
            RC-10 | start 2027-10-04; end 2028-02-29; review 2027-12-20; review 2028-03-28 scheduled                                   | 2028-03-31 | none | ended on the day
            DR-8  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31                                          | 2026-03-30 | none | the review is still to come
            DR-8  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31; review 2026-09-30                       | 2026-10-31 | 2026-03-31 of 2026-03-31 | the third and no other
            DR-8  | start 2025-01-06; end 2026-03-31; review 2025-04-07; review 2025-10-06; review 2026-03-31                          | 2026-10-31 | none | the third ended the plan
            DR-8  | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-31; drc 2026-06-30 scheduled                     | 2026-04-30 | 2026-03-31 of 2026-03-31 | one is booked by then
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled                                                                         | 2026-11-19 | none | four weeks before is a day off
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled                                                                         | 2026-11-20 | 2026-11-20 of 2026-12-18 | four weeks before
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled                                                                         | 2026-12-10 | 2026-11-20 of 2026-12-18 | a week before is a day off
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled                                                                         | 2026-12-11 | 2026-11-20 of 2026-12-18, 2026-12-11 of 2026-12-18 | a week before
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled; single-report-available 2026-11-20                                     | 2026-12-11 | none | there on the first day
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled; single-report-available 2026-11-21                                     | 2026-12-11 | 2026-11-20 of 2026-12-18 | there the day after
            DR-9  | start 2025-05-05; drc 2026-12-18 scheduled; single-report-available 2026-12-11                                     | 2026-12-18 | 2026-11-20 of 2026-12-18 | there on the second day
            DR-9  | start 2025-05-05; drc 2026-06-01; drc 2026-12-18 scheduled; single-report-available 2026-05-01                     | 2026-11-20 | 2026-11-20 of 2026-12-18 | the report of the one before
            DR-9  | start 2025-05-05; end 2026-12-01; drc 2026-12-18 scheduled                                                         | 2026-12-11 | none | a booking of a plan that has ended
            DR-9  | start 2025-05-05; end 2026-12-18; drc 2026-12-18                                                                   | 2026-12-31 | 2026-11-20 of 2026-12-18, 2026-12-11 of 2026-12-18 | held on the last day
            DR-10 | start 2025-05-05; drc 2026-11-18                                                                                   | 2026-11-17 | none | still to come
            DR-10 | start 2025-05-05; drc 2026-11-18                                                                                   | 2026-11-18 | 2026-11-18 of 2026-11-18 | on its day
            DR-10 | start 2025-05-05; end 2026-11-18; drc 2026-11-18                                                                   | 2026-11-30 | none | the plan ended on its day
            DR-10 | start 2025-05-05; drc 2026-11-18; drc-minutes-sent 2026-11-18                                                      | 2026-11-30 | 2026-11-18 of 2026-11-18 | its minutes are sent already
            DR-11 | start 2024-01-08; review 2024-04-08; review 2024-10-07; review 2025-04-07; review 2025-10-06                       | 2025-10-05 | none | still to come
            DR-11 | start 2024-01-08; review 2024-04-08; review 2024-10-07; review 2025-04-07; review 2025-10-06                       | 2025-10-06 | 2025-10-06 of 2025-10-06 | the fourth
            DR-11 | start 2024-01-08; end 2025-10-06; review 2024-04-08; review 2024-10-07; review 2025-04-07; review 2025-10-06       | 2025-10-31 | none | the fourth ended the plan
            DR-11 | start 2024-01-08; review 2024-04-08; review 2024-10-07; review 2025-04-07; review 2025-10-06; review 2026-01-05       | 2026-01-31 | 2025-10-06 of 2025-10-06, 2026-01-05 of 2026-01-05 | the fifth too, and none before them
            DR-11 | start 2024-01-08; review 2024-04-08; review 2024-10-07; review 2025-04-07; review 2025-10-06; review-minutes-sent 2025-10-06 | 2025-10-31 | 2025-10-06 of 2025-10-06 | its minutes are sent already
            RC-5  | start 2026-12-01                                                                                                   | 2026-11-20 | none | a plan that is still to begin
            """)
    void arisesOnItsDay(String id, String story, LocalDate asAt, @Nullable String expected, String why) {
        assertThat(arisen(Trace.profileOf(id), id, story, asAt)).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @Holds(value = "CD-2 notice", rows = "six, two team managers among them")
    @Holds(value = "RC-5 notice", rows = "those whom the clause wants at the meeting")
    @Holds(value = "RC-10 notice", rows = "the one for social work")
    @Holds(value = "DR-8 notice", rows = "a mailbox")
    @Holds(value = "DR-9 notice", rows = "the social worker, who leads the report")
    @Holds(value = "DR-10 notice", rows = "of the safeguarding unit and of the team")
    @Holds(value = "DR-11 notice", rows = "the same two")
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CD-2  | social-worker conference-chair team-manager reviewing-team-manager safeguarding-service-manager social-work-service-manager | six, two team managers among them
            RC-5  | conference-chair social-worker team-manager social-work-service-manager | those whom the clause wants at the meeting
            RC-10 | social-work-service-manager | the one for social work
            DR-8  | cssu-administration | a mailbox
            DR-9  | social-worker | the social worker, who leads the report
            DR-10 | safeguarding-service-manager social-work-service-manager | of the safeguarding unit and of the team
            DR-11 | safeguarding-service-manager social-work-service-manager | the same two
            """)
    void isForTheseRoles(String id, String roles, String why) {
        assertThat(Trace.profileOf(id).notices())
                .filteredOn(notice -> notice.id().equals(id))
                .as(why)
                .extracting(notice -> String.join(" ", notice.to()))
                .containsExactly(roles);
    }

    /** DR-10 is told whether its minutes are sent or not; RC-5 only where the meeting was not held. */
    @Test
    void oneThatWaitsForWhatCannotBeAssessedIsNotLookedFor() {
        Profile profile = Trace.profile("designated-review");
        List<UnassessedRule> unassessed = profile.rules().stream()
                .filter(rule -> List.of("RC-5", "DR-10").contains(rule.id()))
                .map(rule -> new UnassessedRule(rule, "not recorded here"))
                .toList();
        assertThat(lookedFor(profile, List.of()))
                .containsExactlyInAnyOrder("RC-5", "RC-10", "DR-8", "DR-9", "DR-10", "DR-11");
        assertThat(lookedFor(profile, unassessed)).containsExactlyInAnyOrder("RC-10", "DR-8", "DR-9", "DR-10", "DR-11");
    }

    private static Stream<String> lookedFor(Profile profile, List<UnassessedRule> unassessed) {
        return new PlanNotices(profile, LocalDate.of(2026, 9, 1), unassessed)
                .lookedFor().stream().map(Notice::id);
    }

    @Test
    void thoseOfOneDayComeInTheOrderOfTheProfile() {
        PlanHistory plan = PlanStory.told("start 2024-01-08; review 2024-04-08; review 2024-10-07; review 2025-04-07;"
                + " review 2025-10-06; drc 2025-10-06");
        List<String> ids = new PlanNotices(Trace.profile("designated-review"), LocalDate.of(2026, 1, 1), List.of())
                .of(plan).stream()
                        .map(arisen -> arisen.day() + " " + arisen.notice().id())
                        .toList();
        assertThat(ids)
                .containsExactly(
                        "2024-09-09 RC-10",
                        "2024-11-08 RC-5",
                        "2025-04-07 DR-8",
                        "2025-09-08 DR-9",
                        "2025-09-29 DR-9",
                        "2025-10-06 DR-10",
                        "2025-10-06 DR-11");
    }
}

package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingChecksTest {

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(textBlock = """
            REVIEW,            2026-10-01, HELD,      DQ-5 reviews 2 date 2026-10-01, on the conference's day
            REVIEW,            2026-10-02, HELD,      '',                             the day after
            REVIEW,            2026-09-30, NOT_STATED, DQ-5 reviews 2 date 2026-09-30, no status and past counts as held
            REVIEW,            2026-09-30, CANCELLED, '',                             was not held
            DESIGNATED_REVIEW, 2026-10-01, HELD,      '',                             not a review
            INITIAL,           2026-10-01, HELD,      '',                             the conference itself
            """)
    void onOrBeforeTheInitialConference(
            Conference.Type type, String date, MeetingStatus status, String found, String why) {
        assertThat(APlan.starting("2026-10-01")
                        .conference(type, date, status, null)
                        .found())
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "ended {0}, {1} {2} {3}: {5}")
    @CsvSource(textBlock = """
            2026-11-01, REVIEW,            2026-11-01, HELD,       '',                             on the last day
            2026-11-01, REVIEW,            2026-11-02, HELD,       DQ-5 reviews 2 date 2026-11-02, the day after
            2026-11-01, REVIEW,            2026-11-02, NOT_STATED, DQ-5 reviews 2 date 2026-11-02, counts as held
            2026-11-01, DESIGNATED_REVIEW, 2026-11-02, HELD,       DQ-5 reviews 2 date 2026-11-02, designated too
            2026-11-01, INITIAL,           2026-11-02, HELD,       '',       the initial conference is not asked for
            2026-11-01, REVIEW,            2026-11-02, POSTPONED,  '',                             was not held
            2026-11-01, REVIEW,            2026-11-02, SCHEDULED,  '',        left over from before the plan ended
            2026-11-01, REVIEW,            2026-12-02, NOT_STATED, '',                             still to come
            2026-11-20, REVIEW,            2026-11-20, HELD,       '',                             all on the as-at date
            2026-11-25,       REVIEW,      2026-11-20, HELD,       '',                             an end still to come
                      ,       REVIEW,      2026-11-20, HELD,       '',                             no end
            """)
    void conferenceAfterTheEnd(
            @Nullable String end, Conference.Type type, String date, MeetingStatus status, String found, String why) {
        assertThat(APlan.starting("2026-10-01")
                        .ending(end)
                        .conference(type, date, status, null)
                        .found())
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void coreGroupsAndVisitsAfterTheEndAreFoundAndEventsAreNot() {
        assertThat(APlan.starting("2026-10-01")
                        .ending("2026-11-01")
                        .coreGroup("2026-11-01", MeetingStatus.HELD)
                        .coreGroup("2026-11-02", MeetingStatus.HELD)
                        .coreGroup("2026-11-03", MeetingStatus.CANCELLED)
                        .visit("2026-11-01", true)
                        .visit("2026-11-02", null)
                        .event("2026-11-05", "parents-informed")
                        .found())
                .isEqualTo("DQ-5 core_groups 3 date 2026-11-02, DQ-5 visits 3 date 2026-11-02");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(textBlock = """
            2026-11-20, HELD,       '',                             on the as-at date
            2026-11-21, HELD,       DQ-8 reviews 2 date 2026-11-21, the day after
            2026-11-21, NOT_STATED, '',                             no status and to come counts as booked
            2026-11-21, SCHEDULED,  '',                             booked
            """)
    void heldAfterTheAsAtDate(String date, MeetingStatus status, String found, String why) {
        APlan plan = APlan.starting("2026-10-01").conference(Conference.Type.REVIEW, date, status, null);

        assertThat(plan.found()).as(why).isEqualTo(found);
        assertThat(APlan.starting("2026-10-01").coreGroup(date, status).found())
                .as(why)
                .isEqualTo(found.replace("reviews", "core_groups"));
    }

    @ParameterizedTest(name = "{0} seen {1}: {3}")
    @CsvSource(textBlock = """
            2026-11-20, true,  '',                            on the as-at date
            2026-11-21, true,  DQ-8 visits 2 date 2026-11-21, says that the child was seen
            2026-11-21, false, DQ-8 visits 2 date 2026-11-21, says that the child was not
            2026-11-21,      , '',                            may be one still to be made
            """)
    void visitAfterTheAsAtDate(String date, @Nullable Boolean seen, String found, String why) {
        assertThat(APlan.starting("2026-10-01").visit(date, seen).found())
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} {1}, ended {2}: {4}")
    @CsvSource(textBlock = """
            2026-11-19, SCHEDULED,          , DQ-9 reviews 2 status scheduled, the day before
            2026-11-20, SCHEDULED,          , '',                              on the as-at date it can still be held
            2026-11-19, NOT_STATED,         , '',                              counts as held
            2026-11-19, REARRANGED,         , '',                              has an outcome
            2026-11-01, SCHEDULED, 2026-10-31, '',                             the plan had ended before it
            2026-11-01, SCHEDULED, 2026-11-01, DQ-9 reviews 2 status scheduled, the plan ended on its day
            """)
    void scheduledDatePassed(String date, MeetingStatus status, @Nullable String end, String found, String why) {
        APlan plan = APlan.starting("2026-10-01").ending(end).conference(Conference.Type.REVIEW, date, status, null);

        assertThat(plan.found()).as(why).isEqualTo(found);
        assertThat(APlan.starting("2026-10-01")
                        .ending(end)
                        .coreGroup(date, status)
                        .found())
                .as(why)
                .isEqualTo(found.replace("reviews", "core_groups"));
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(APlan.starting("2026-10-01")
                        .ending("2026-11-01")
                        .review("2026-10-01")
                        .review("2026-11-02")
                        .review("2026-11-21")
                        .conference(Conference.Type.DESIGNATED_REVIEW, "2026-10-20", MeetingStatus.SCHEDULED, null)
                        .visit("2026-11-22", true)
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The review is not after the initial conference, 2026-10-01, and is not counted. Correct date"
                                + " or type, or icpc_date in plans, at its source and export again.",
                        "The date is after the plan's end, 2026-11-01, and the row is not counted. Correct date or"
                                + " plan_id, or end_date in plans, at its source and export again.",
                        "The status is held and the date is after the as-at date, 2026-11-20: it is not counted."
                                + " Correct the row at its source and export again.",
                        "The visit says how it went and the date is after the as-at date, 2026-11-20: it is not"
                                + " counted. Correct the row at its source and export again.",
                        "The status is still scheduled and the date, 2026-10-20, has passed: it is not counted as"
                                + " held. Expected held, cancelled, postponed or rearranged. Correct status at its"
                                + " source and export again.");
    }
}

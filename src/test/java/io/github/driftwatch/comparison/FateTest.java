package io.github.driftwatch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a row that is no longer listed, in words. */
class FateTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 1);
    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final Fate FATE = new Fate(AS_AT, Map.of("NY-10", "no visits were supplied"));

    @ParameterizedTest(name = "{7}: {6}")
    @CsvSource(textBlock = """
            MET,            review,            2026-11-01,           ,   0,            , held on 2026-11-01,                      a review held in time
            MET_LATE,       review,            2026-11-13,           ,  12,            , 'held on 2026-11-13, 12 days late',      a review held late
            MET_LATE,       core-group,        2026-11-02,           ,   1,            , 'held on 2026-11-02, 1 day late',        a meeting a day late
            MET,            legal-panel,       2026-11-01,           ,   0,            , done on 2026-11-01,                      an event
            MET_LATE,       visit,             2026-11-03,           ,   2,            , 'done on 2026-11-03, 2 days late',       a visit
            MET,            end,               2026-11-01,           ,   0,  2026-11-01, plan ended on 2026-11-01,                the ending is what was asked for
            MET,            end,               2026-11-01,           ,   0,  2026-11-05, done on 2026-11-01,                      it ended on another day
            MET,            review,                      , 2026-12-01,   0,            , booked for 2026-12-01,                   a booking is what was asked for
            MET,            review,                      ,           ,   0,            , arranged,                                it is known to be arranged and not when
            WAIVED,         designated-review,           ,           ,   0,            , waived,                                  put off
            MISSED,         review,                      ,           ,  10,  2026-11-11, plan ended on 2026-11-11,                ended without it
            LAPSED,         review,                      ,           ,   0,  2026-11-01, plan ended on 2026-11-01,                ended on the day
            BREACH,         review,                      ,           ,   0,            , breach of more than 28 days ago,         an old breach
            PENDING,        review,                      ,           ,   0,            , not due before 2026-11-01,               due later than the list looks
            SCHEDULED,      review,                      , 2027-01-02,   0,            , not due before 2026-11-01,               booked later than the list looks
            NOT_ASSESSED,   review,                      ,           ,   0,            , not assessed tonight: no date of birth,  a column has gone
            OVERDUE,        review,                      ,           ,   0,            , now overdue,                             late under another plan id
            """)
    void isToldFromTonightsStatus(
            Status status,
            String expected,
            @Nullable LocalDate satisfied,
            @Nullable LocalDate scheduled,
            int days,
            @Nullable LocalDate ended,
            String words,
            String why) {
        Obligation obligation = obligation("RC-2", expected, DUE, satisfied, scheduled, status, days);
        assertThat(FATE.of(row("RC-2"), plan(ended, obligation), false)).as(why).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} then, {1} booked for {2} now: {3}")
    @CsvSource(textBlock = """
            SCHEDULED,      SCHEDULED_LATE, 2027-01-20, 'booked for 2027-01-20, after its due date 2026-12-31', moved beyond what the list shows
            SCHEDULED_LATE, SCHEDULED_LATE, 2027-01-20, 'booked for 2027-01-20, after its due date 2026-12-31', moved further off
            SCHEDULED,      PENDING,                  , no longer booked; due 2026-12-31,                       the booking is lost
            SCHEDULED_LATE, DUE_SOON,                 , no longer booked; due 2026-12-31,                       a late booking is lost
            SCHEDULED,      SCHEDULED,      2026-12-30, not due before 2026-12-31,                              moved and still in time
            DUE_SOON,       PENDING,                  , not due before 2026-12-31,                              never booked
            """)
    void ofWhatLeftTheUpcomingListTheBookingTells(
            String then, Status status, @Nullable LocalDate scheduled, String words, String why) {
        EarlierRow upcoming = new EarlierRow(ComparedList.UPCOMING, row("RC-2").key(), DUE, then, "RC-2", null);
        Obligation now = obligation("RC-2", "review", LocalDate.of(2026, 12, 31), null, scheduled, status, 0);
        assertThat(FATE.of(upcoming, plan(null, now), false)).as(why).isEqualTo(words);
    }

    @Test
    void ofAPlanThatHasGoneNobodyCanTellMore() {
        assertThat(FATE.of(row("RC-2"), null, false)).isEqualTo("plan no longer in the export");
    }

    @Test
    void anUpcomingRowMayBeOverdueNow() {
        EarlierRow upcoming = new EarlierRow(ComparedList.UPCOMING, row("RC-2").key(), DUE, "DUE_SOON", "RC-2", null);
        assertThat(FATE.of(upcoming, plan(null), true)).isEqualTo("now overdue");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            RC-8,            , no longer asked for,                             nothing asks for it
            NY-10,           , not assessed tonight: no visits were supplied,   the whole run lacks a table
            RC-8,  2026-11-18, plan ended on 2026-11-18,                        it was asked of open plans alone
            RC-8,  2026-11-21, no longer asked for,                             the plan is to end tomorrow
            """)
    void withoutAnObligationThereIsAReasonAllTheSame(String rule, @Nullable LocalDate ended, String words, String why) {
        assertThat(FATE.of(row(rule), plan(ended), false)).as(why).isEqualTo(words);
    }

    @Test
    void whatHadToBeDoneBeforeAMeetingIsNotSaidToHaveEnded() {
        Rule rule = rule("DR-9", "single-report-available", Moment.Named.ANCHOR);
        Obligation missed = new Obligation(
                bare(null), rule, "Review 3", DUE.plusDays(7), "DRC 1", DUE, false, null, null, Status.MISSED, 7, null);
        assertThat(FATE.of(row("DR-9"), plan(null, missed), false))
                .isEqualTo("not done before the meeting on 2026-11-08");
    }

    @Test
    void ofSeveralObligationsTheOneOfTheSameRuleAndTheNearestDaySpeaks() {
        PlanTonight plan = plan(
                null,
                obligation("DR-1", "review", DUE, DUE, null, Status.MET, 0),
                obligation("RC-2", "review", DUE.plusDays(90), null, null, Status.PENDING, 0),
                obligation("RC-2", "review", DUE.plusDays(1), DUE.plusDays(4), null, Status.MET_LATE, 3));
        assertThat(FATE.of(row("RC-2"), plan, false)).isEqualTo("held on 2026-11-05, 3 days late");
        assertThat(FATE.of(row("DR-1"), plan, false)).isEqualTo("held on 2026-11-01");
    }

    @Test
    void ofSeveralOneWithADueDateIsNearerThanOneWithout() {
        Obligation never = new Obligation(
                bare(null),
                rule("RC-2", "review", null),
                "Review 3",
                START,
                "Review 2",
                null,
                false,
                null,
                null,
                Status.NOT_ASSESSED,
                0,
                "no date of birth");
        Obligation held = obligation("RC-2", "review", DUE.plusDays(900), DUE, null, Status.MET, 0);

        assertThat(FATE.of(row("RC-2"), plan(null, never, held), false)).isEqualTo("held on 2026-11-01");
        assertThat(FATE.of(row("RC-2"), plan(null, held, never), false)).isEqualTo("held on 2026-11-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "held on 2026-11-02, held on 2026-11-02",
        "plan no longer in the export, no longer asked for",
        ", no longer asked for"
    })
    void whatTheRunBeforeSaidIsSaidAgainUnlessThePlanIsBack(@Nullable String said, String words) {
        RowKey key = new RowKey(new PlanKey("C1", "P1"), "Review 3");
        EarlierRow resolved = new EarlierRow(ComparedList.OVERDUE, key, DUE, "OVERDUE, 12 days", null, said);

        assertThat(FATE.of(resolved, plan(null), false)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, plan ended on 2026-11-18", ", no longer rated"})
    void aPlanLeavesTheDriftListWhenItEnds(@Nullable LocalDate ended, String words) {
        EarlierRow drift = new EarlierRow(
                ComparedList.DRIFT_RISK, RowKey.ofPlan(new PlanKey("C1", "P1")), null, "RED, 8 points", null, null);
        assertThat(FATE.of(drift, plan(ended), false)).isEqualTo(words);
    }

    private static EarlierRow row(String rule) {
        RowKey key = new RowKey(new PlanKey("C1", "P1"), "Review 3");
        return new EarlierRow(ComparedList.OVERDUE, key, DUE, "OVERDUE, 12 days", rule, null);
    }

    private static PlanTonight plan(@Nullable LocalDate ended, Obligation... obligations) {
        return new PlanTonight(bare(ended), Stream.of(obligations).toList());
    }

    private static Plan bare(@Nullable LocalDate ended) {
        return MadeUpPlan.from(START).ended(ended).plan();
    }

    private static Obligation obligation(
            String rule,
            String expected,
            LocalDate due,
            @Nullable LocalDate satisfied,
            @Nullable LocalDate scheduled,
            Status status,
            int days) {
        return new Obligation(
                bare(null),
                rule(rule, expected, null),
                "Review 3",
                START,
                "Review 2",
                due,
                false,
                satisfied,
                scheduled,
                status,
                days,
                status == Status.NOT_ASSESSED ? "no date of birth" : null);
    }

    private static Rule rule(String id, String expected, @Nullable Moment before) {
        return new Rule(
                id,
                "title",
                "1",
                "Review {number}",
                List.of(),
                null,
                Moment.Named.ANCHOR,
                List.of(Selector.of(expected)),
                List.of(),
                null,
                before,
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                "own");
    }
}

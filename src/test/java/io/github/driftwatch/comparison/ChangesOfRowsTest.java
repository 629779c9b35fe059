package io.github.driftwatch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a row worse or better, and what does not. */
class ChangesOfRowsTest {

    @ParameterizedTest(name = "{6}: {7}")
    @CsvSource(textBlock = """
            OVERDUE,        2026-11-10,           , OVERDUE,        2026-11-10,           , SAME,   a day has passed and nothing else
            OVERDUE,        2026-11-10, 2026-12-01, OVERDUE,        2026-11-10, 2026-12-01, SAME,   booked as it was
            OVERDUE,        2026-11-10,           , OVERDUE,        2026-11-10, 2026-12-01, BETTER, a booking gained
            OVERDUE,        2026-11-10, 2026-12-01, OVERDUE,        2026-11-10,           , WORSE,  a booking lost
            OVERDUE,        2026-11-10, 2026-12-01, OVERDUE,        2026-11-10, 2026-12-02, WORSE,  booked a day later
            OVERDUE,        2026-11-10, 2026-12-01, OVERDUE,        2026-11-10, 2026-11-30, BETTER, booked a day earlier
            OVERDUE,        2026-11-10,           , OVERDUE,        2026-11-09,           , WORSE,  due a day earlier
            OVERDUE,        2026-11-10,           , OVERDUE,        2026-11-11,           , BETTER, due a day later
            OVERDUE,        2026-11-10, 2026-12-01, OVERDUE,        2026-11-11, 2026-12-02, WORSE,  one thing better and another worse
            OVERDUE,        2026-11-10,           , BREACH,         2026-11-10,           , WORSE,  late and now a breach
            BREACH,         2026-11-10,           , OVERDUE,        2026-11-10,           , BETTER, no breach after all
            BREACH,         2026-11-10,           , BREACH,         2026-11-10,           , SAME,   a breach as it was
            SCHEDULED,      2026-12-10, 2026-12-01, PENDING,        2026-12-10,           , WORSE,  the booking has gone
            PENDING,        2026-12-10,           , DUE_SOON,       2026-12-10,           , WORSE,  it has come near with nothing booked
            DUE_SOON,       2026-12-10,           , SCHEDULED_LATE, 2026-12-10, 2026-12-11, WORSE,  booked too late
            SCHEDULED_LATE, 2026-12-10, 2026-12-11, DUE_SOON,       2026-12-10,           , BETTER, not yet bound to be late
            DUE_SOON,       2026-12-10,           , SCHEDULED,      2026-12-10, 2026-12-10, BETTER, booked in time
            PENDING,        2026-12-10,           , SCHEDULED,      2026-12-10, 2026-12-10, BETTER, booked early
            SCHEDULED,      2026-12-10, 2026-12-01, SCHEDULED,      2026-12-10, 2026-12-02, WORSE,  moved later and still in time
            SCHEDULED,      2026-12-10, 2026-12-01, SCHEDULED,      2026-12-10, 2026-11-30, BETTER, moved earlier
            SCHEDULED,      2026-12-10, 2026-12-01, SCHEDULED,      2026-12-09, 2026-12-01, WORSE,  due earlier
            DUE_SOON,       2026-12-10,           , DUE_SOON,       2026-12-11,           , BETTER, due later
            DUE_SOON,       2026-12-10,           , DUE_SOON,       2026-12-10,           , SAME,   nothing but a day
            """)
    void ofWhatIsDue(
            Status statusThen,
            LocalDate dueThen,
            @Nullable LocalDate bookedThen,
            Status status,
            LocalDate due,
            @Nullable LocalDate booked,
            Change change,
            String why) {
        assertThat(DueChange.between(new DueState(dueThen, statusThen, bookedThen), new DueState(due, status, booked)))
                .as(why)
                .isEqualTo(change);
    }

    @ParameterizedTest(name = "{0} {1} then, {2} {3} now: {4}")
    @CsvSource({
        "AMBER, 5, RED,   6, WORSE",
        "AMBER, 5, RED,   5, WORSE",
        "RED,   6, AMBER, 5, BETTER",
        "RED,   6, GREEN, 7, BETTER",
        "AMBER, 4, AMBER, 5, WORSE",
        "AMBER, 4, AMBER, 3, BETTER",
        "GREEN, 2, GREEN, 2, SAME"
    })
    void ofDriftTheBandComesFirstAndThenThePoints(Band bandThen, int pointsThen, Band band, int points, Change change) {
        assertThat(new DriftState(band, points).since(new DriftState(bandThen, pointsThen)))
                .isEqualTo(change);
    }

    @ParameterizedTest(name = "{0}, {1} days: {2}")
    @CsvSource(textBlock = """
            OVERDUE,  12, 'OVERDUE, 12 days'
            OVERDUE,   1, 'OVERDUE, 1 day'
            BREACH,    0, 'BREACH, 0 days'
            """)
    void howARowWasIsWrittenAndReadBack(Status status, int days, String was) {
        assertThat(Was.due(ComparedList.OVERDUE, status, days)).isEqualTo(was);
        assertThat(Was.status(was)).isEqualTo(status);
        assertThat(Was.due(ComparedList.UPCOMING, Status.DUE_SOON, days)).isEqualTo("DUE_SOON");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RED,   8, 'RED, 8 points'
            GREEN, 1, 'GREEN, 1 point'
            """)
    void soIsDrift(Band band, int points, String was) {
        assertThat(Was.drift(new DriftState(band, points))).isEqualTo(was);
        assertThat(Was.drift(was)).isEqualTo(new DriftState(band, points));
        assertThat(Was.drift(was + " or so")).isNull();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            C1,  C1@2025-03-14,   2025-03-14, made of the child and the start
            '''=C1', '''=C1@2025-03-14', 2025-03-14, as a file makes it harmless
            C1,  C1@2025-03-14-2, 2025-03-14, the second plan of that start
            C1,  P1,                        , given
            C1,  C2@2025-03-14,             , of another child
            C1,  C1@2025-02-30,             , no day of the calendar
            C1,  C1@2025,                   , cut short
            """)
    void anIdentifierTellsTheStartWhereItWasMadeOfIt(String child, String plan, @Nullable LocalDate start, String why) {
        assertThat(new PlanKey(child, plan).startWhereDerived()).as(why).isEqualTo(start);
    }

    @Test
    void theListsAreReadByTheHeadingsThatTheyAreWrittenWith() {
        assertThat(EarlierLists.DUE_HEADINGS)
                .isEqualTo(ReportTables.OVERDUE.headings())
                .isEqualTo(ReportTables.UPCOMING.headings());
        assertThat(EarlierLists.DRIFT_HEADINGS).isEqualTo(ReportTables.DRIFT_RISK.headings());
        assertThat(EarlierLists.RESOLVED_HEADINGS).isEqualTo(ReportTables.RESOLVED.headings());
    }
}

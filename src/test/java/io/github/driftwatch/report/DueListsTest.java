package io.github.driftwatch.report;

import static io.github.driftwatch.report.Made.AS_AT;
import static io.github.driftwatch.report.Made.assessment;
import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueListsTest {

    private static final Plan PLAN = Made.plan("C1");

    @ParameterizedTest(name = "{0} due in {1}, booked in {2}: {4}")
    @CsvSource(textBlock = """
            OVERDUE,        -1,        , overdue,  one day late
            OVERDUE,        -900,      , overdue,  however late
            OVERDUE,        -1,       5, overdue,  booked or not
            BREACH,         0,         , overdue,  it happened today
            BREACH,         -28,       , overdue,  28 days ago
            BREACH,         -29,       , neither,  29 days ago
            BREACH,         1,         , neither,  it has not happened yet
            DUE_SOON,       0,         , upcoming, due today
            DUE_SOON,       28,        , upcoming, due on the last day
            DUE_SOON,       29,        , neither,  due a day later
            DUE_SOON,       -3,        , upcoming, provisional and its date has passed
            PENDING,        28,        , upcoming, whatever its own warning says
            PENDING,        29,        , neither,  beyond the horizon
            SCHEDULED,      20,      10, upcoming, due and booked within
            SCHEDULED,      60,      28, upcoming, booked within and due beyond
            SCHEDULED,      60,      29, neither,  due and booked beyond
            SCHEDULED_LATE, 28,      40, upcoming, due within and booked beyond
            SCHEDULED_LATE, 29,      40, neither,  due and booked beyond
            MET,            -1,        , neither,  done
            MET_LATE,       -1,        , neither,  done late
            MISSED,         -1,        , neither,  nobody can do it any more
            LAPSED,         -1,        , neither,  not asked any more
            WAIVED,         -1,        , neither,  put aside
            WAIVED,         10,        , neither,  put aside in time
            """)
    void takesWhatIsInScope(Status status, int dueIn, @Nullable Integer bookedIn, String list, String why) {
        DueLists lists = lists(due(PLAN, "RC-2", "Review 3", status, dueIn, bookedIn));
        assertThat(lists.overdue()).as(why).hasSize(list.equals("overdue") ? 1 : 0);
        assertThat(lists.upcoming()).as(why).hasSize(list.equals("upcoming") ? 1 : 0);
    }

    @Test
    void leavesOutWhatCouldNotBeAssessed() {
        DueLists lists = lists(Made.notAssessed(PLAN, "RC-9", "plan ended", "no date of birth"));
        assertThat(lists.overdue()).isEmpty();
        assertThat(lists.upcoming()).isEmpty();
    }

    @ParameterizedTest(name = "own window {0}, due in {1}: {3}")
    @CsvSource(textBlock = """
            7,  7,  true,  the last day of its own window
            7,  8,  false, a shorter window is kept
            92, 28, true,  the horizon's last day
            92, 29, false, a longer window does not widen the horizon
            """)
    void narrowsTheHorizonToARulesOwnWindow(int window, int dueIn, boolean listed, String why) {
        DueLists lists = new DueLists(AS_AT, 28);
        lists.accept(assessment(PLAN, due(PLAN, Made.rule("RC-2", window), "Review 3", Status.DUE_SOON, dueIn, null)));
        assertThat(lists.upcoming()).as(why).hasSize(listed ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} in {1} and {2} in {3}: {6}")
    @CsvSource(textBlock = """
            RC-2,  -5, DR-1,  -9, DR-1, RC-2, the earlier due date binds
            RC-2,  -9, DR-1,  -5, RC-2, DR-1, in whatever order they come
            RC-10, -5, RC-2,  -5, RC-2, RC-10, of one day the lower rule
            RC-2,  -5, DR-10, -5, DR-10, RC-2, families by letter
            RC-2,  -5, RC-2,  -9, RC-2,     , a rule is not named beside itself
            RC-2,  -5, DR-1,  20, RC-2, DR-1, what is overdue is not also upcoming
            RC-2,  -5, DR-1,  90, RC-2, DR-1, however far ahead the other asks
            """)
    void bindsTheEarliest(
            String oneRule,
            int oneDue,
            String otherRule,
            int otherDue,
            String binds,
            @Nullable String others,
            String why) {
        DueLists lists = lists(
                due(PLAN, oneRule, "Review 3", status(oneDue), oneDue, null),
                due(PLAN, otherRule, "Review 3", status(otherDue), otherDue, null));
        assertThat(lists.upcoming()).as(why).isEmpty();
        DueRow row = lists.overdue().get(0);
        assertThat(lists.overdue()).as(why).hasSize(1);
        assertThat(row.rule().id()).as(why).isEqualTo(binds);
        assertThat(row.otherRules()).as(why).isEqualTo(others);
        assertThat(row.days()).as(why).isEqualTo(otherDue < 0 ? Math.max(-oneDue, -otherDue) : -oneDue);
        assertThat(row.reason()).as(why).isEqualTo("by the title of " + binds.replace("-", " ") + " (and 1 more)");
    }

    @Test
    void namesEveryOtherRuleOnceInOrder() {
        DueLists lists = lists(
                due(PLAN, "RC-12", "Review 3", Status.DUE_SOON, 9, null),
                due(PLAN, "RC-4", "Review 3", Status.DUE_SOON, 8, null),
                due(PLAN, "DR-1", "Review 3", Status.DUE_SOON, 7, null),
                due(PLAN, "RC-4", "Review 3", Status.DUE_SOON, 9, null),
                due(PLAN, "RC-5", "reflective-meeting", Status.DUE_SOON, 3, null));
        assertThat(lists.upcoming())
                .extracting(DueRow::requirement, row -> row.rule().id(), DueRow::otherRules, DueRow::reason)
                .containsExactly(
                        tuple("reflective-meeting", "RC-5", null, "by the title of RC 5"),
                        tuple("Review 3", "DR-1", "RC-4;RC-12", "by the title of DR 1 (and 3 more)"));
    }

    @Test
    void countsABreachFromTheDayItHappened() {
        DueRow row = lists(due(PLAN, "DR-7", "not ended by a designated review", Status.BREACH, -12, null))
                .overdue()
                .get(0);
        assertThat(row.days()).isEqualTo(12);
        assertThat(row.due()).isEqualTo(AS_AT.minusDays(12));
    }

    @Test
    void sortsTheLongestOverdueFirstThenByChildAndRequirement() {
        DueLists lists = new DueLists(AS_AT, 28);
        for (String child : List.of("C2", "C1")) {
            Plan plan = Made.plan(child);
            lists.accept(assessment(
                    plan,
                    due(plan, "RC-2", "Review 3", Status.OVERDUE, -5, null),
                    due(plan, "RC-5", "reflective-meeting", Status.OVERDUE, -5, null),
                    due(plan, "RC-8", "a review booked", Status.OVERDUE, child.equals("C2") ? -70 : -6, null)));
        }
        assertThat(lists.overdue())
                .extracting(row -> row.days() + " " + row.plan().childId() + " " + row.requirement())
                .containsExactly(
                        "70 C2 a review booked",
                        "6 C1 a review booked",
                        "5 C1 Review 3",
                        "5 C1 reflective-meeting",
                        "5 C2 Review 3",
                        "5 C2 reflective-meeting");
        assertThat(lists.plansOverdue()).isEqualTo(2);
    }

    @Test
    void sortsTheSoonestDueFirst() {
        DueLists lists = new DueLists(AS_AT, 28);
        for (String child : List.of("C2", "C1", "C3")) {
            Plan plan = Made.plan(child);
            lists.accept(
                    assessment(plan, due(plan, "RC-2", "Review 3", Status.DUE_SOON, child.equals("C3") ? 2 : 9, null)));
        }
        assertThat(lists.upcoming()).extracting(row -> row.plan().childId()).containsExactly("C3", "C1", "C2");
        assertThat(lists.plansOverdue()).isZero();
    }

    private static Status status(int dueIn) {
        return dueIn < 0 ? Status.OVERDUE : Status.PENDING;
    }

    private static DueLists lists(Obligation... obligations) {
        DueLists lists = new DueLists(AS_AT, 28);
        lists.accept(assessment(PLAN, obligations));
        return lists;
    }
}

package io.github.driftwatch.packed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.Staff;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is packed comes back as it was, whatever it holds and in whatever order it came. */
class PackedPlansTest {

    private static final String[] TEXTS = {
        "",
        "Team 1",
        "caf\u00e9 \u00ff",
        "\u0100\u4e2d",
        "\ud83d\ude00",
        "\ud800 alone",
        "x".repeat(3_000),
        "line\nbreak"
    };

    private final Random random = new Random(7);

    @Test
    void historiesComeBackAsTheyWentInSortedByChildAndPlan() {
        PackedPlans packed = new PackedPlans();
        List<PlanHistory> plain = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            plain.add(PlanHistory.of(plan("C" + random.nextInt(1_500), "P" + (i * 7_919 % 2_000), i + 2)));
            assertThat(packed.add(plain.get(i).plan())).isEqualTo(i);
        }
        List<List<Conference>> conferences = lists(plain.size());
        List<List<Event>> events = lists(plain.size());
        List<List<CoreGroup>> coreGroups = lists(plain.size());
        List<List<Visit>> visits = lists(plain.size());
        List<List<Action>> actions = lists(plain.size());
        List<List<Score>> scores = lists(plain.size());
        List<List<SystemDue>> dues = lists(plain.size());
        for (int row = 0; row < 20_000; row++) {
            int plan = random.nextInt(plain.size());
            packed.add(plan, kept(conferences, plan, conference(row)));
            packed.add(plan, kept(events, plan, event(row)));
            packed.add(plan, kept(coreGroups, plan, new CoreGroup(day(), any(MeetingStatus.values()), row)));
            packed.add(plan, kept(visits, plan, new Visit(day(), yes(), yes(), yes(), yes(), yes(), row)));
            packed.add(plan, kept(actions, plan, action(row)));
            packed.add(plan, kept(scores, plan, new Score(day(), text(), random.nextGaussian() * 10, row)));
            packed.add(plan, kept(dues, plan, new SystemDue(day(), dayOrNone(), row)));
        }
        List<PlanHistory> whole = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            whole.add(new PlanHistory(
                    plain.get(i).plan(),
                    conferences.get(i),
                    events.get(i),
                    coreGroups.get(i),
                    visits.get(i),
                    actions.get(i),
                    scores.get(i),
                    null,
                    dues.get(i)));
        }
        whole.sort(Comparator.comparing((PlanHistory history) -> history.plan().childId())
                .thenComparing(history -> history.plan().id()));

        PlanHistories histories = packed.histories(number -> true);
        assertThat(histories).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(histories.get(i)).isEqualTo(whole.get(i));
            assertThat(histories.plans().get(i)).isEqualTo(whole.get(i).plan());
        }
    }

    @Test
    void whatATableGaveIsForgottenAlone() {
        PackedPlans packed = new PackedPlans();
        int plan = packed.add(plan("C1", "P1", 2));
        packed.add(plan, conference(1));
        packed.add(plan, new SystemDue(day(), null, 1));
        Event event = event(2);
        packed.add(plan, event);

        packed.forget(Table.REVIEWS);

        assertThat(packed.history(plan).conferences()).isEmpty();
        assertThat(packed.history(plan).systemDues()).isEmpty();
        assertThat(packed.history(plan).events()).containsExactly(event);
        Conference again = conference(3);
        packed.add(plan, again);
        assertThat(packed.history(plan).conferences()).containsExactly(again);
    }

    @ParameterizedTest
    @EnumSource(
            value = Table.class,
            names = {"EVENTS", "CORE_GROUPS", "VISITS", "ACTIONS", "SCORES", "ACKNOWLEDGED"})
    void theRowsOfEachTableAreForgotten(Table table) {
        PackedPlans packed = new PackedPlans();
        int plan = packed.add(plan("C1", "P1", 2));
        packed.add(plan, conference(1));
        packed.add(plan, event(1));
        packed.add(plan, new CoreGroup(day(), MeetingStatus.HELD, 1));
        packed.add(plan, new Visit(day(), null, null, null, null, null, 1));
        packed.add(plan, action(1));
        packed.add(plan, new Score(day(), null, 5, 1));

        packed.forget(table);

        PlanHistory left = packed.history(plan);
        assertThat(left.conferences()).hasSize(1);
        assertThat(left.events()).hasSize(table == Table.EVENTS ? 0 : 1);
        assertThat(left.coreGroups()).hasSize(table == Table.CORE_GROUPS ? 0 : 1);
        assertThat(left.visits()).hasSize(table == Table.VISITS ? 0 : 1);
        assertThat(left.actions()).hasSize(table == Table.ACTIONS ? 0 : 1);
        assertThat(left.scores()).hasSize(table == Table.SCORES ? 0 : 1);
    }

    @Test
    void plansAndTheirChildrenAreKnownByTheirNames() {
        PackedPlans packed = new PackedPlans();
        packed.add(plan("C1", "P1", 2));
        packed.add(plan("C2", "P2", 3));
        packed.add(plan("C2", "P3", 4));

        assertThat(packed.ids().find("P3")).isEqualTo(2);
        assertThat(packed.childOf(2)).isEqualTo(packed.childOf(1)).isNotEqualTo(packed.childOf(0));
        assertThat(packed.children().text(packed.childOf(2))).isEqualTo("C2");
    }

    @Test
    void theLastOfManyPlansAloneCanHaveARow() {
        PackedPlans packed = new PackedPlans();
        for (int i = 0; i < 5_000; i++) {
            packed.add(plan("C1", "P" + i, 2));
        }
        Event event = event(2);
        packed.add(4_999, event);

        assertThat(packed.history(4_999).events()).containsExactly(event);
        assertThat(packed.history(4_998).events()).isEmpty();
    }

    @Test
    void plansThatCameInOrderStayInIt() {
        PackedPlans packed = new PackedPlans();
        Plan first = plan("C1", "P1", 2);
        Plan second = plan("C1", "P2", 3);
        packed.add(first);
        packed.add(second);

        assertThat(packed.histories(number -> true)).containsExactly(PlanHistory.of(first), PlanHistory.of(second));
    }

    @Test
    void plansThatAreNotWantedAreLeftOut() {
        PackedPlans packed = new PackedPlans();
        packed.add(plan("C2", "P2", 2));
        Plan first = plan("C1", "P1", 3);
        packed.add(first);

        assertThat(packed.histories(number -> number == 1)).containsExactly(PlanHistory.of(first));
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static <T> T kept(List<List<T>> lists, int plan, T row) {
        lists.get(plan).add(row);
        return row;
    }

    private Plan plan(String child, String id, int row) {
        return new Plan(
                child,
                id,
                text(),
                day(),
                dayOrNone(),
                yes(),
                dayOrNone(),
                dayOrNone(),
                text(),
                dayOrNone(),
                text(),
                dayOrNone(),
                number(),
                number(),
                new Staff(text(), text(), text(), text(), text(), text(), text()),
                row);
    }

    private Conference conference(int row) {
        return new Conference(
                day(),
                any(Conference.Type.values()),
                any(MeetingStatus.values()),
                yes(),
                random.nextBoolean() ? null : any(Conference.Outcome.values()),
                dayOrNone(),
                yes(),
                text(),
                row);
    }

    private Event event(int row) {
        Set<String> roles = switch (random.nextInt(3)) {
            case 0 -> Set.of();
            case 1 -> Set.of("chair");
            default -> Set.of("team-manager", "social-worker", "chair");
        };
        return new Event(day(), "kind-" + random.nextInt(30), roles, text(), text(), text(), row);
    }

    private Action action(int row) {
        return new Action("do " + row, text(), dayOrNone(), dayOrNone(), text(), text(), row);
    }

    private LocalDate day() {
        return switch (random.nextInt(20)) {
            case 0 -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(700_000));
            case 1 -> LocalDate.of(9999, 12, 31).minusDays(random.nextInt(3));
            case 2 -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3) - 1L);
            default -> LocalDate.of(2026, 11, 20).minusDays(random.nextInt(10_000));
        };
    }

    private @Nullable LocalDate dayOrNone() {
        return random.nextBoolean() ? null : day();
    }

    private @Nullable String text() {
        int which = random.nextInt(TEXTS.length * 40);
        return which < TEXTS.length ? TEXTS[which] : which % 3 == 0 ? null : "text " + random.nextInt(20_000);
    }

    private @Nullable Boolean yes() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> true;
            default -> false;
        };
    }

    private @Nullable Integer number() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            default -> random.nextInt(100) - 1;
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}

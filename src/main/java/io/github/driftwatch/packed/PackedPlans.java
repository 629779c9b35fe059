package io.github.driftwatch.packed;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.model.Visit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * Plans and all that belongs to them. A plan's number is its place in the order in which plans were added. Rows may be
 * added by one thread at a time, those of different tables by different ones; once nothing is added any more, histories
 * may be read by several.
 */
public final class PackedPlans {

    private static final int FIRST_SIZE = 1 << 10;

    private final Texts ids = new Texts();
    private final Texts children = new Texts();
    private final Texts texts = new Texts();
    private final Bytes plans = new Bytes();
    private int[] starts = new int[FIRST_SIZE];
    private int[] childOf = new int[FIRST_SIZE];
    private final PackedRows<Conference> conferences = new PackedRows<>(new Packings.OfConferences());
    private final PackedRows<Event> events = new PackedRows<>(new Packings.OfEvents());
    private final PackedRows<CoreGroup> coreGroups = new PackedRows<>(new Packings.OfCoreGroups());
    private final PackedRows<Visit> visits = new PackedRows<>(new Packings.OfVisits());
    private final PackedRows<Action> actions = new PackedRows<>(new Packings.OfActions());
    private final PackedRows<Score> scores = new PackedRows<>(new Packings.OfScores());
    private final PackedRows<SystemDue> systemDues = new PackedRows<>(new Packings.OfSystemDues());

    /** Adds a plan whose identifier is new; its number. */
    public int add(Plan plan) {
        int number = ids.add(plan.id());
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, number * 2);
            childOf = Arrays.copyOf(childOf, number * 2);
        }
        starts[number] = (int) plans.size();
        childOf[number] = children.add(plan.childId());
        PlanPacking.write(plan, new Packer(plans, texts));
        return number;
    }

    /** The identifiers of the plans, by the plans' numbers. */
    public Texts ids() {
        return ids;
    }

    /** The identifiers of the children. */
    public Texts children() {
        return children;
    }

    /** The number of a plan's child among the children. */
    public int childOf(int plan) {
        return childOf[plan];
    }

    /** A plan by its number. */
    public Plan plan(int number) {
        Bytes.Reader reader = plans.from(Integer.toUnsignedLong(starts[number]));
        return PlanPacking.read(children.text(childOf[number]), ids.text(number), new Unpacker(reader, texts));
    }

    public void add(int plan, Conference row) {
        conferences.add(plan, row);
    }

    public void add(int plan, Event row) {
        events.add(plan, row);
    }

    public void add(int plan, CoreGroup row) {
        coreGroups.add(plan, row);
    }

    public void add(int plan, Visit row) {
        visits.add(plan, row);
    }

    public void add(int plan, Action row) {
        actions.add(plan, row);
    }

    public void add(int plan, Score row) {
        scores.add(plan, row);
    }

    public void add(int plan, SystemDue row) {
        systemDues.add(plan, row);
    }

    /** Forgets the rows that a table gave. */
    public void forget(Table table) {
        switch (table) {
            case REVIEWS -> {
                conferences.clear();
                systemDues.clear();
            }
            case EVENTS -> events.clear();
            case CORE_GROUPS -> coreGroups.clear();
            case VISITS -> visits.clear();
            case ACTIONS -> actions.clear();
            case SCORES -> scores.clear();
            case ACKNOWLEDGED -> {} // It is of a child, and kept beside the plans.
            case PLANS -> throw new IllegalArgumentException("plans are forgotten whole");
        }
    }

    /** Everything about a plan. */
    public PlanHistory history(int number) {
        return new PlanHistory(
                plan(number),
                conferences.of(number),
                events.of(number),
                coreGroups.of(number),
                visits.of(number),
                actions.of(number),
                scores.of(number),
                null,
                systemDues.of(number));
    }

    /**
     * The histories sorted by child and then plan, as a list that makes each anew.
     *
     * @param wanted which plans, by their numbers
     */
    public PlanHistories histories(IntPredicate wanted) {
        int[] order = new int[ids.size()];
        int size = 0;
        for (int number = 0; number < order.length; number++) {
            if (wanted.test(number)) {
                order[size++] = number;
            }
        }
        return new PackedHistories(this, sorted(Arrays.copyOf(order, size)));
    }

    /** Most exports are sorted by child already, which one look along them shows. */
    private int[] sorted(int[] order) {
        Comparator<Integer> byChildThenPlan = Comparator.comparing((Integer number) -> children.text(childOf[number]))
                .thenComparing(ids::text);
        for (int i = 1; i < order.length; i++) {
            if (byChildThenPlan.compare(order[i - 1], order[i]) > 0) {
                return Arrays.stream(order)
                        .boxed()
                        .sorted(byChildThenPlan)
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return order;
    }
}

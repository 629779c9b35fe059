package io.github.driftwatch.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The histories of an export's plans, sorted by child and then plan. A list whose items may be made anew each time that
 * they are asked for: millions of rows need not be objects all at once. Safe for several threads.
 */
public abstract class PlanHistories extends AbstractList<PlanHistory> implements RandomAccess {

    /** The plan alone, which is quicker to make than its history. */
    public abstract Plan plan(int index);

    /** The plans alone, in the same order, each made when it is asked for. */
    public final List<Plan> plans() {
        return new PlansAlone(this);
    }

    /** The same in an export that holds only some reviews. */
    public final PlanHistories reaching(HistoryReach reach) {
        return new Reaching(this, reach);
    }

    /** Those of a list; one that makes its items anew is kept as it is. */
    public static PlanHistories of(List<PlanHistory> histories) {
        return histories instanceof PlanHistories known ? known : new Held(List.copyOf(histories));
    }

    private static final class PlansAlone extends AbstractList<Plan> implements RandomAccess {

        private final PlanHistories histories;

        PlansAlone(PlanHistories histories) {
            this.histories = histories;
        }

        @Override
        public Plan get(int index) {
            return histories.plan(index);
        }

        @Override
        public int size() {
            return histories.size();
        }
    }

    private static final class Held extends PlanHistories {

        private final List<PlanHistory> list;

        Held(List<PlanHistory> list) {
            this.list = list;
        }

        @Override
        public PlanHistory get(int index) {
            return list.get(index);
        }

        @Override
        public Plan plan(int index) {
            return list.get(index).plan();
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static final class Reaching extends PlanHistories {

        private final PlanHistories whole;
        private final HistoryReach reach;

        Reaching(PlanHistories whole, HistoryReach reach) {
            this.whole = whole;
            this.reach = reach;
        }

        @Override
        public PlanHistory get(int index) {
            return whole.get(index).reaching(reach);
        }

        @Override
        public Plan plan(int index) {
            return whole.plan(index);
        }

        @Override
        public int size() {
            return whole.size();
        }
    }
}

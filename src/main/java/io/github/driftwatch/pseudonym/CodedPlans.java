package io.github.driftwatch.pseudonym;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.model.PlanHistory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Histories in codes, sorted by these: an order by what they stand for would tell of it. Each is made when it is asked
 * for, as those that it is made from are.
 */
final class CodedPlans extends PlanHistories {

    private final PlanHistories named;
    private final Coding coding;
    private final int[] order;

    private CodedPlans(PlanHistories named, Coding coding, int[] order) {
        this.named = named;
        this.coding = coding;
        this.order = order;
    }

    /** A plan's codes, and its place among those with names. */
    private record Place(String child, String plan, int index) {

        static final Comparator<Place> BY_CODE =
                Comparator.comparing(Place::child).thenComparing(Place::plan);
    }

    static CodedPlans of(PlanHistories named, Coding coding) {
        Place[] places = IntStream.range(0, named.size())
                .mapToObj(index -> place(named.plan(index), coding, index))
                .sorted(Place.BY_CODE)
                .toArray(Place[]::new);
        return new CodedPlans(
                named, coding, Arrays.stream(places).mapToInt(Place::index).toArray());
    }

    private static Place place(Plan plan, Coding coding, int index) {
        return new Place(
                coding.required(Pseudonyms.CHILD, plan.childId()), coding.required(Pseudonyms.PLAN, plan.id()), index);
    }

    @Override
    public PlanHistory get(int index) {
        return coding.history(named.get(order[index]));
    }

    @Override
    public Plan plan(int index) {
        return coding.plan(named.plan(order[index]));
    }

    @Override
    public int size() {
        return order.length;
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.packed.PackedPlans;
import io.github.driftwatch.packed.Texts;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The plans read so far, by their own identifier and by child. */
final class PlanIndex {

    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> leftOutKeys = new HashMap<>();
    private final Map<String, Integer> leftOutIds = new HashMap<>();
    private final Map<String, Integer> leftOutChildren = new HashMap<>();
    private PackedPlans plans = new PackedPlans();
    private PlansByChild byChild = new PlansByChild();
    private BitSet setAside = new BitSet();

    /**
     * Adds a plan whose identifier and key are new.
     *
     * @param key what tells it from every other where the export has no identifiers; absent where nothing does
     * @param isSetAside whether it is not to be checked, with all that belongs to it
     */
    void add(Plan plan, @Nullable String key, boolean isSetAside) {
        int number = plans.add(plan);
        byChild.add(plans.childOf(number), number);
        setAside.set(number, isSetAside);
        if (key != null) {
            byKey.put(key, number);
        }
    }

    /** Remembers a row of plans that was left out, so that its reviews can be told why they belong to none. */
    void leftOut(@Nullable String childId, @Nullable String planId, @Nullable String key, int row) {
        if (key != null) {
            leftOutKeys.putIfAbsent(key, row);
        }
        if (planId != null) {
            leftOutIds.putIfAbsent(planId, row);
        }
        if (childId != null) {
            leftOutChildren.putIfAbsent(childId, row);
        }
    }

    @Nullable
    Belongings byId(String planId) {
        int number = plans.ids().find(planId);
        return number == Texts.NONE ? null : new Belongings(plans, number);
    }

    @Nullable
    Belongings byKey(String key) {
        Integer number = byKey.get(key);
        return number == null ? null : new Belongings(plans, number);
    }

    /** How many plans were read that are not to be checked. */
    int setAside() {
        return setAside.cardinality();
    }

    /** The row of plans that was left out and had that key; absent where there was none. */
    @Nullable
    Integer leftOutRowOfKey(String key) {
        return leftOutKeys.get(key);
    }

    /** The identifiers of the plans. */
    Set<String> planIds() {
        return new All(plans.ids());
    }

    /** The identifiers of the children who have a plan. */
    Set<String> childIds() {
        return new All(plans.children());
    }

    boolean hasChild(String childId) {
        return plans.children().find(childId) != Texts.NONE;
    }

    /** The child's plans in the order of the file. */
    List<Belongings> ofChild(String childId) {
        int child = plans.children().find(childId);
        List<Belongings> found = new ArrayList<>(1);
        if (child != Texts.NONE) {
            byChild.each(child, number -> found.add(new Belongings(plans, number)));
        }
        return found;
    }

    /** The row of plans that was left out and had that identifier; absent where there was none. */
    @Nullable
    Integer leftOutRowOfId(String planId) {
        return leftOutIds.get(planId);
    }

    /** The first row of plans that was left out and was that child's; absent where there was none. */
    @Nullable
    Integer leftOutRowOfChild(String childId) {
        return leftOutChildren.get(childId);
    }

    /** Forgets what a table gave, before the table is read a second time. */
    void forget(Table table) {
        if (table == Table.PLANS) {
            plans = new PackedPlans();
            byChild = new PlansByChild();
            setAside = new BitSet();
            byKey.clear();
            leftOutKeys.clear();
            leftOutIds.clear();
            leftOutChildren.clear();
        } else {
            plans.forget(table);
        }
    }

    /** The histories of the plans to be checked, sorted by child and then plan. */
    PlanHistories histories() {
        return plans.histories(number -> !setAside.get(number));
    }

    /** Texts as a set, for whoever looks along all of them. */
    private static final class All extends AbstractSet<String> {

        private final Texts texts;

        All(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Iterator<String> iterator() {
            return IntStream.range(0, texts.size()).mapToObj(texts::text).iterator();
        }

        @Override
        public int size() {
            return texts.size();
        }
    }
}

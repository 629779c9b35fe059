package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plans read so far, by their own identifier and by child. */
final class PlanIndex {

    private final Map<String, Belongings> byId = new HashMap<>();
    private final Map<String, Belongings> byKey = new HashMap<>();
    private final Map<String, Belongings> firstOfChild = new HashMap<>();
    private final Map<String, Belongings> lastOfChild = new HashMap<>();
    private final Map<String, Integer> leftOutKeys = new HashMap<>();
    private final Map<String, Integer> leftOutIds = new HashMap<>();
    private final Map<String, Integer> leftOutChildren = new HashMap<>();

    /**
     * Adds a plan whose identifier and key are new.
     *
     * @param key what tells it from every other where the export has no identifiers; absent where nothing does
     * @param setAside whether it is not to be checked, with all that belongs to it
     */
    void add(Plan plan, @Nullable String key, boolean setAside) {
        Belongings belongings = new Belongings(plan, setAside);
        byId.put(plan.id(), belongings);
        if (key != null) {
            byKey.put(key, belongings);
        }
        Belongings last = lastOfChild.put(plan.childId(), belongings);
        if (last == null) {
            firstOfChild.put(plan.childId(), belongings);
        } else {
            last.chain(belongings);
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
        return byId.get(planId);
    }

    @Nullable
    Belongings byKey(String key) {
        return byKey.get(key);
    }

    /** How many plans were read that are not to be checked. */
    int setAside() {
        return (int) byId.values().stream().filter(Belongings::setAside).count();
    }

    /** The row of plans that was left out and had that key; absent where there was none. */
    @Nullable
    Integer leftOutRowOfKey(String key) {
        return leftOutKeys.get(key);
    }

    /** The identifiers of the plans. */
    Set<String> planIds() {
        return byId.keySet();
    }

    /** The identifiers of the children who have a plan. */
    Set<String> childIds() {
        return firstOfChild.keySet();
    }

    boolean hasChild(String childId) {
        return firstOfChild.containsKey(childId);
    }

    /** The child's plans in the order of the file. */
    List<Belongings> ofChild(String childId) {
        Belongings first = firstOfChild.get(childId);
        if (first == null) {
            return List.of();
        }
        if (first.nextOfChild() == null) {
            return List.of(first);
        }
        List<Belongings> plans = new ArrayList<>();
        for (Belongings each = first; each != null; each = each.nextOfChild()) {
            plans.add(each);
        }
        return plans;
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
            byId.clear();
            byKey.clear();
            firstOfChild.clear();
            lastOfChild.clear();
            leftOutKeys.clear();
            leftOutIds.clear();
            leftOutChildren.clear();
        } else {
            byId.values().forEach(belongings -> belongings.forget(table));
        }
    }

    /** The histories, sorted by child and then plan. The index is empty after it: millions of rows need the room. */
    List<PlanHistory> takeHistories() {
        List<Belongings> sorted = new ArrayList<>(byId.values());
        sorted.removeIf(Belongings::setAside);
        byId.clear();
        byKey.clear();
        firstOfChild.clear();
        lastOfChild.clear();
        sorted.sort(Comparator.comparing((Belongings each) -> each.plan().childId())
                .thenComparing(each -> each.plan().id()));
        List<PlanHistory> histories = new ArrayList<>(sorted.size());
        sorted.forEach(belongings -> histories.add(belongings.takeHistory()));
        return histories;
    }
}

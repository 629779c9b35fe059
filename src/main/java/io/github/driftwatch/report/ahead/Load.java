package io.github.driftwatch.report.ahead;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the conferences of the weeks to come, plan by plan. A family in one week under one chair with one kind of
 * conference is one conference.
 */
public final class Load {

    private static final int LATE = -1;

    private final PlanConferences conferences;
    private final LocalDate asAt;
    private final Map<@Nullable String, Set<Slot>> byChair = new HashMap<>();

    /** A conference in a week, whomever of the family it is for. */
    private record Slot(String family, String kind, int week) {

        // Written out, as Java works out its own only when it is first asked, which every start would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Slot slot
                    && family.equals(slot.family)
                    && kind.equals(slot.kind)
                    && week == slot.week;
        }

        @Override
        public int hashCode() {
            return (family.hashCode() * 31 + kind.hashCode()) * 31 + week;
        }
    }

    /** @param asAt the day that the check is made for; the first week is the one that it is in */
    public Load(ConferenceRules rules, LocalDate asAt) {
        this.conferences = new PlanConferences(rules, asAt);
        this.asAt = asAt;
    }

    /** Takes the conferences of a plan. */
    public void accept(PlanAssessment assessment) {
        Plan plan = assessment.history().plan();
        for (PlanConferences.Ahead ahead : conferences.of(assessment)) {
            int week = week(ahead.day());
            if (week < LoadMap.WEEKS) {
                byChair.computeIfAbsent(plan.staff().conferenceChair(), chair -> new HashSet<>())
                        .add(new Slot(family(plan), ahead.kind(), week));
            }
        }
    }

    private static String family(Plan plan) {
        return plan.familyId() == null ? "child " + plan.childId() : "family " + plan.familyId();
    }

    /**
     * The conferences so far.
     *
     * @param capacity how many one chair can hold in a week; absent where nobody says
     */
    public LoadMap map(@Nullable Integer capacity) {
        Map<@Nullable String, Set<Slot>> sorted = new TreeMap<>(ByName.ORDER);
        sorted.putAll(byChair);
        List<ChairLoad> chairs = new ArrayList<>();
        sorted.forEach((chair, slots) -> chairs.add(load(chair, slots)));
        return new LoadMap(asAt, chairs, capacity);
    }

    private static ChairLoad load(@Nullable String chair, Set<Slot> slots) {
        List<Integer> weeks = new ArrayList<>(Collections.nCopies(LoadMap.WEEKS, 0));
        int late = 0;
        for (Slot slot : slots) {
            if (slot.week() == LATE) {
                late++;
            } else {
                weeks.set(slot.week(), weeks.get(slot.week()) + 1);
            }
        }
        return new ChairLoad(chair, late, weeks);
    }

    private int week(@Nullable LocalDate day) {
        return day == null ? LATE : Math.toIntExact(ChronoUnit.WEEKS.between(Weeks.monday(asAt), day));
    }
}

package io.github.driftwatch.report;

import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.acknowledged.KnownStanding;
import io.github.driftwatch.acknowledged.SpoiltWord;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Reasons;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the overdue and the upcoming report, gathered plan by plan: one for each plan and requirement, under the
 * obligation with the earliest due date (of those due on one day, that of the lower rule). A requirement that is overdue
 * is not also upcoming; a rule that asks for it later is named in the overdue row.
 */
public final class DueLists {

    private static final Comparator<DueRow> BY_PLAN = Comparator.comparing(
                    (DueRow row) -> row.plan().childId())
            .thenComparing(row -> row.plan().id())
            .thenComparing(DueRow::requirement);

    /** Of several obligations that ask for one thing, the one that is due first; of those, the first rule's. */
    private static final Comparator<Obligation> BINDING_FIRST = Comparator.comparing(DueLists::due)
            .thenComparing(rival -> rival.rule().id(), RuleOrder.BY_NUMBER);

    private static final Comparator<DueRow> KNOWN_LAST = Comparator.comparing(row -> row.acknowledged() != null);

    private final DueScope scope;
    private final List<DueRow> overdue = new ArrayList<>();
    private final List<DueRow> upcoming = new ArrayList<>();
    private long plansOverdue;
    private long endedOverdue;
    private KnownLateness known = KnownLateness.NONE;

    /**
     * Lists for a day.
     *
     * @param asAt the day that the check is made for
     * @param horizonDays how many days ahead the upcoming report looks
     */
    public DueLists(LocalDate asAt, int horizonDays) {
        this.scope = new DueScope(asAt, horizonDays);
    }

    /** Takes note of what lateness is known about, before any plan comes. */
    public void know(KnownLateness words) {
        this.known = words;
    }

    /** Takes what a plan is late with and what is coming up for it. */
    public void accept(PlanAssessment assessment) {
        Map<String, List<Obligation>> late = new LinkedHashMap<>();
        Map<String, List<Obligation>> coming = new LinkedHashMap<>();
        Map<String, List<Obligation>> later = new LinkedHashMap<>();
        for (Obligation obligation : assessment.obligations()) {
            if (scope.isOverdue(obligation)) {
                gather(late, obligation);
            } else if (scope.isUpcoming(obligation)) {
                gather(coming, obligation);
            } else if (DueScope.isStillToCome(obligation)) {
                gather(later, obligation);
            }
        }
        late.forEach((requirement, obligations) ->
                overdue.add(row(obligations, both(coming.get(requirement), later.get(requirement)))));
        coming.keySet().removeAll(late.keySet());
        coming.forEach(
                (requirement, obligations) -> upcoming.add(row(obligations, both(later.get(requirement), null))));
        if (!late.isEmpty()) {
            plansOverdue++;
            endedOverdue += assessment.history().plan().openOn(scope.asAt()) ? 0 : 1;
        }
    }

    /** What is overdue: the longest first, then by child, plan and requirement; what is known about comes last. */
    public List<DueRow> overdue() {
        return overdue.stream()
                .sorted(KNOWN_LAST
                        .thenComparing(Comparator.comparingInt(DueRow::days).reversed())
                        .thenComparing(BY_PLAN))
                .toList();
    }

    /** What is coming up: the soonest due first, then by child, plan and requirement; what is known about comes last. */
    public List<DueRow> upcoming() {
        return upcoming.stream()
                .sorted(KNOWN_LAST.thenComparing(DueRow::due).thenComparing(BY_PLAN))
                .toList();
    }

    /** Each word on what is known about, with how it stands beside these lists. */
    List<KnownStanding> known() {
        List<Acknowledgement> met = Stream.concat(overdue.stream(), upcoming.stream())
                .flatMap(row -> known.about(row.plan(), row.requirement()).stream())
                .toList();
        return known.listing(met);
    }

    /** The rows of an earlier list of what is known about that cannot be used. */
    List<SpoiltWord> spoilt() {
        return known.spoilt();
    }

    /** How many plans have something overdue. */
    public long plansOverdue() {
        return plansOverdue;
    }

    /** How many of these have ended: what is still asked for them is of another kind. */
    public long endedOverdue() {
        return endedOverdue;
    }

    private static List<Obligation> both(@Nullable List<Obligation> some, @Nullable List<Obligation> others) {
        List<Obligation> all = new ArrayList<>(some == null ? List.of() : some);
        all.addAll(others == null ? List.of() : others);
        return all;
    }

    private static void gather(Map<String, List<Obligation>> byRequirement, Obligation obligation) {
        byRequirement
                .computeIfAbsent(obligation.requirement(), requirement -> new ArrayList<>(2))
                .add(obligation);
    }

    private DueRow row(List<Obligation> rivals, List<Obligation> alsoAsking) {
        List<Obligation> others = new ArrayList<>(rivals);
        others.sort(BINDING_FIRST);
        Obligation binding = others.remove(0);
        others.addAll(alsoAsking);
        return new DueRow(
                binding.plan(),
                binding.requirement(),
                due(binding),
                days(binding),
                binding.status(),
                binding.scheduled(),
                binding.rule(),
                otherRules(binding.rule(), others),
                others.isEmpty() ? Reasons.of(binding) : Reasons.of(binding) + " (and " + others.size() + " more)",
                null,
                known.of(binding.plan(), binding.requirement()).orElse(null));
    }

    private static @Nullable String otherRules(Rule binding, Collection<Obligation> others) {
        TreeSet<String> ids = new TreeSet<>(RuleOrder.BY_NUMBER);
        others.forEach(other -> ids.add(other.rule().id()));
        ids.remove(binding.id());
        return ids.isEmpty() ? null : String.join(";", ids);
    }

    private static LocalDate due(Obligation obligation) {
        return Objects.requireNonNull(obligation.due(), "what is late or coming up has a due date");
    }

    private int days(Obligation binding) {
        return binding.status() == Status.BREACH
                ? Math.toIntExact(ChronoUnit.DAYS.between(due(binding), scope.asAt()))
                : binding.days();
    }
}

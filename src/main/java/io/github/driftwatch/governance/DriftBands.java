package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.DriftEvaluation;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Flag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** G15: how the plans open at the end of the period drift, and what they are flagged for. */
final class DriftBands implements Measure {

    private static final String MEASURE = "G15";

    private final DriftEvaluation evaluation;
    private final Map<Band, Line> bands = new EnumMap<>(Band.class);
    private final Map<String, Line> flags = new LinkedHashMap<>();
    private final Line notKnown = Line.countAtTheEnd(
                    MEASURE,
                    "not-known",
                    "Plans with earlier reviews that are not known, of which a flag could not be judged",
                    "plans")
            .of(OpenPlans.OPEN);

    /**
     * @param evaluation judges plans as at the period's last day
     * @param inForce the flags that the procedures' rules can raise
     */
    DriftBands(DriftEvaluation evaluation, Collection<Flag> inForce) {
        this.evaluation = evaluation;
        for (Band band : Band.values()) {
            bands.put(
                    band,
                    Line.countAtTheEnd(MEASURE, band.name().toLowerCase(Locale.ROOT), band.name(), "plans")
                            .of(OpenPlans.OPEN));
        }
        inForce.forEach(flag -> flags.put(
                flag.id(),
                Line.countAtTheEnd(MEASURE, flag.id(), flag.id() + " " + flag.title(), "plans")
                        .of(OpenPlans.OPEN)));
        evaluation.unassessed().stream()
                .filter(flag -> !flag.reason().startsWith("in part:"))
                .forEach(flag -> flags.remove(flag.id()));
    }

    @Override
    public Definition definition() {
        return new Definition(
                MEASURE,
                "Drift",
                "The plans open on the period's last day by their drift band, and how many of them each flag is raised on."
                        + " Flags that rest on what was booked are left out, as nothing is known of what was booked on an"
                        + " earlier day. A flag that could not be judged on a plan is not raised on it, so that its band"
                        + " may be too low: the last line says how many plans this touches because the export does not hold all their reviews.",
                "The drift flags and bands of the profile",
                null);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(bands.values());
        lines.addAll(flags.values());
        lines.add(notKnown);
        return lines;
    }

    @Override
    public List<LineSum> sums() {
        return List.of(LineSum.of(OpenPlans.OPEN, List.copyOf(bands.values())));
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (!plan.openAtTheEnd()) {
            return;
        }
        List<Plan> others = plan.ofChild().stream()
                .filter(other -> !other.equals(plan.plan()))
                .toList();
        evaluation.judge(plan.assessment(), others).ifPresent(drift -> {
            counter.add(Objects.requireNonNull(bands.get(drift.band()), "every band has a line"));
            drift.raised().stream()
                    .map(raised -> flags.get(raised.id()))
                    .filter(Objects::nonNull)
                    .forEach(counter::add);
            if (plan.history().partial() && !drift.unknown().isEmpty()) {
                counter.add(notKnown);
            }
        });
    }
}

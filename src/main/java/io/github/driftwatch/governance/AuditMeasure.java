package io.github.driftwatch.governance;

import io.github.driftwatch.drift.RulesAsked;
import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.AuditLine;
import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.timeline.PlanFacts;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.Yardstick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a procedure wants counted beside: an audit that a profile says. What is not known is never counted as a no: beside
 * the lines of the audit stands the number of plans of which not all of it is known.
 */
final class AuditMeasure implements Measure {

    private static final String NOT_KNOWN = "not-known";
    private static final Set<String> NOT_DONE = Set.of(Status.OVERDUE.name(), Status.MISSED.name());
    private static final Set<String> FELL_DUE =
            Set.of(Status.MET.name(), Status.MET_LATE.name(), Status.OVERDUE.name(), Status.MISSED.name());

    private final Audit audit;
    private final Definition definition;
    private final Yardstick yardstick;
    private final RulesAsked rules;
    private final Map<String, Line> lines = new HashMap<>();
    private final List<Line> inOrder = new ArrayList<>();
    private final List<AuditLine> counted;
    private final Line notKnown;

    /**
     * A measure of an audit.
     *
     * @param counted those of its lines that figures can be given of
     * @param profile whose words it speaks
     */
    AuditMeasure(Audit audit, List<AuditLine> counted, Profile profile, RulesAsked rules) {
        this.audit = audit;
        this.counted = List.copyOf(counted);
        this.yardstick = Yardstick.of(profile);
        this.rules = rules;
        this.definition = AuditDefinition.of(audit, counted, rules);
        this.notKnown = Line.count(audit.id(), NOT_KNOWN, "Plans of which not all of this is known", "plans");
        counted.forEach(line -> lines.put(line.id(), line(line)));
        counted.forEach(line -> inOrder.add(shareOf(line)));
        inOrder.forEach(line -> lines.put(line.id(), line));
        inOrder.add(notKnown);
    }

    private Line line(AuditLine line) {
        if (line.median() != null) {
            return Line.median(audit.id(), line.id(), line.title(), line.unit());
        }
        boolean atTheEnd = line.counted() instanceof AuditLine.Counted.Asked asked && asked.day() == AuditLine.Day.ANY;
        return atTheEnd
                ? Line.countAtTheEnd(audit.id(), line.id(), line.title(), line.unit())
                : Line.count(audit.id(), line.id(), line.title(), line.unit());
    }

    /** As a share of another line, where that one can be counted. */
    private Line shareOf(AuditLine line) {
        Line own = Objects.requireNonNull(lines.get(line.id()));
        Line whole = line.of() == null ? null : lines.get(line.of());
        return whole == null ? own : own.of(whole);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public List<Line> lines() {
        return List.copyOf(inOrder);
    }

    @Override
    public List<LineSum> sums() {
        List<LineSum> sums = new ArrayList<>();
        for (AuditLine line : counted) {
            List<Line> parts = line.parts().stream()
                    .map(lines::get)
                    .filter(Objects::nonNull)
                    .toList();
            // Obligations that cannot be assessed cannot stand in that way either: the others still add up.
            boolean addUp = line.counted() instanceof AuditLine.Counted.Asked
                    || parts.size() == line.parts().size();
            if (!parts.isEmpty() && addUp) {
                sums.add(LineSum.of(Objects.requireNonNull(lines.get(line.id())), parts));
            }
            if (line.counted() instanceof AuditLine.Counted.Asked asked && asked.day() == AuditLine.Day.DUE) {
                addRules(sums, line, asked.filter());
            }
            if (line.counted() instanceof AuditLine.Counted.Happened happened && isEveryConference(happened)) {
                String whole = Objects.requireNonNull(lines.get(line.id())).key();
                sums.add(new LineSum(whole, List.of(ReviewsInTime.HELD.key(), Flow.STARTED)));
            }
        }
        return sums;
    }

    /** What fell due, or was not done, is told of each rule too; what was put off is not among what fell due there. */
    private void addRules(List<LineSum> sums, AuditLine line, ObligationFilter filter) {
        boolean notDone = filter.statuses().equals(NOT_DONE);
        if (!notDone && !filter.statuses().containsAll(FELL_DUE)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        new TreeSet<>(rules.ids(filter)).forEach(id -> parts.add(notDone ? Lessons.missed(id) : Lessons.due(id)));
        if (filter.statuses().contains(Status.WAIVED.name())) {
            line.parts().stream()
                    .map(lines::get)
                    .filter(part -> part != null && isPutOff(part))
                    .forEach(part -> parts.add(part.key()));
        }
        sums.add(new LineSum(Objects.requireNonNull(lines.get(line.id())).key(), parts));
    }

    private boolean isPutOff(Line part) {
        return counted.stream()
                .anyMatch(line -> part.equals(lines.get(line.id()))
                        && line.counted() instanceof AuditLine.Counted.Asked asked
                        && asked.filter().statuses().equals(Set.of(Status.WAIVED.name())));
    }

    /** Those that are no reviews are initial ones, with each of which a plan began. */
    private static boolean isEveryConference(AuditLine.Counted.Happened happened) {
        return happened.equals(
                new AuditLine.Counted.Happened(Selector.of(Occurrences.CONFERENCE.word()), null, null, null, false));
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        PlanAudit ofPlan = new PlanAudit(
                plan,
                rules,
                () -> new PlanFacts(plan.history(), yardstick, plan.period().to()));
        for (AuditLine line : counted) {
            Line figure = Objects.requireNonNull(lines.get(line.id()));
            if (line.median() == null) {
                int number = ofPlan.number(line.counted());
                if (number > 0) {
                    counter.add(figure, number);
                }
            } else {
                ofPlan.measurements(line.counted(), line.median())
                        .forEach(measurement -> counter.measure(figure, measurement));
            }
        }
        if (ofPlan.notAllKnown()) {
            counter.add(notKnown);
        }
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Selector.Bound;
import io.github.driftwatch.procedure.Selector.Relation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something must have been, by a selector's bounds, as far as they can be known. */
final class TimeWindow {

    /** Whether a day lies within bounds. */
    enum Verdict {
        YES,
        NO,
        /** That depends on what the export does not hold. */
        UNSURE
    }

    /**
     * A bound with its day.
     *
     * @param day the day; absent where it does not exist
     * @param unsure whether it may be another, or exist after all
     * @param latest the last day that an unsure one can be; absent where that cannot be told
     * @param earliest the first day that an unsure one can be; absent where that cannot be told
     */
    private record Edge(
            Relation relation,
            @Nullable LocalDate day,
            boolean unsure,
            @Nullable LocalDate latest,
            @Nullable LocalDate earliest) {

        boolean lower() {
            return relation == Relation.AFTER || relation == Relation.ON_OR_AFTER;
        }

        Verdict holds(LocalDate date) {
            if (!unsure) {
                return day != null && lies(date, day) ? Verdict.YES : Verdict.NO;
            }
            if (lower() && latest != null && lies(date, latest)) {
                return Verdict.YES;
            }
            boolean tooEarly = lower() && earliest != null && !lies(date, earliest);
            return tooEarly ? Verdict.NO : Verdict.UNSURE;
        }

        private boolean lies(LocalDate date, LocalDate bound) {
            return switch (relation) {
                case AFTER -> date.isAfter(bound);
                case ON_OR_AFTER -> !date.isBefore(bound);
                case ON -> date.equals(bound);
                case ON_OR_BEFORE -> !date.isAfter(bound);
                case BEFORE -> date.isBefore(bound);
            };
        }
    }

    private static final TimeWindow OPEN = new TimeWindow(new Edge[0]);

    private final Edge[] edges;

    private TimeWindow(Edge[] edges) {
        this.edges = edges;
    }

    static TimeWindow of(List<Bound> bounds, Situation situation) {
        if (bounds.isEmpty()) {
            return OPEN;
        }
        Edge[] edges = new Edge[bounds.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = edge(bounds.get(i), situation);
        }
        return new TimeWindow(edges);
    }

    private static Edge edge(Bound bound, Situation situation) {
        Doubt doubt = situation.plan().doubt();
        boolean earlier = doubt.take();
        LocalDate day = day(bound, situation);
        boolean unsure = doubt.take();
        doubt.raiseIf(earlier);
        if (unsure) {
            return unsure(bound, day, situation);
        }
        boolean atTheLatest = bound.moment() == Moment.Named.ANCHOR
                && situation.anchor() != null
                && situation.anchor().atTheLatest();
        return atTheLatest
                ? new Edge(bound.relation(), day, true, day, null)
                : new Edge(bound.relation(), day, false, null, null);
    }

    private static Edge unsure(Bound bound, @Nullable LocalDate day, Situation situation) {
        if (bound.moment() instanceof Moment.Of of) {
            return new Edge(bound.relation(), day, true, LatestPossible.of(of.selector(), situation), null);
        }
        if (bound.moment() instanceof Moment.Previous previous
                && !previous.selector().counts()) {
            // It is the one known, or one unseen that came between.
            Gap gap = situation.plan().series(previous.selector().occurrence()).gap();
            return new Edge(bound.relation(), day, true, gap == null ? null : gap.last(), day);
        }
        return new Edge(bound.relation(), day, true, null, null);
    }

    /** Where nothing came before the anchor, "after the previous one" is no bound, and nothing lies on or before it. */
    private static @Nullable LocalDate day(Bound bound, Situation situation) {
        LocalDate day = Moments.day(bound.moment(), situation);
        return day == null && bound.moment() instanceof Moment.Previous ? LocalDate.MIN : day;
    }

    Verdict holds(LocalDate date) {
        Verdict worst = Verdict.YES;
        for (Edge edge : edges) {
            Verdict verdict = edge.holds(date);
            if (verdict == Verdict.NO) {
                return Verdict.NO;
            }
            worst = verdict == Verdict.UNSURE ? Verdict.UNSURE : worst;
        }
        return worst;
    }

    /** Whether a day of a gap, from one day to another, may lie within the bounds. */
    boolean mayHold(Gap gap, LocalDate from, LocalDate until) {
        LocalDate first = from.isAfter(gap.first()) ? from : gap.first();
        LocalDate last = until.isBefore(gap.last()) ? until : gap.last();
        for (Edge edge : edges) {
            LocalDate day = edge.day;
            // By what had arisen at the latest, only what came after it is asked for: rare meetings are not surmised.
            boolean asked = !gap.surelySome() && day != null && day.equals(edge.latest);
            if (edge.unsure && !asked) {
                continue;
            }
            if (day == null || (!edge.lower() && day.equals(LocalDate.MIN))) {
                return false;
            }
            if (edge.lower() || edge.relation == Relation.ON) {
                LocalDate lowest = edge.relation == Relation.AFTER ? day.plusDays(1) : day;
                first = lowest.isAfter(first) ? lowest : first;
            }
            if (!edge.lower()) {
                LocalDate highest = edge.relation == Relation.BEFORE ? day.minusDays(1) : day;
                last = highest.isBefore(last) ? highest : last;
            }
        }
        return !first.isAfter(last);
    }
}

package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.DurationBand;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The open plans in pieces so small that every band, every threshold and whatever else speaks of how long they have been open
 * is a sum of some of them. No report shows them: they tell what could be worked out by taking one figure from another.
 */
final class DurationPieces {

    private final String measure;
    /** Each by the marks that its plans have behind them. */
    private final Map<List<DurationMark>, Line> pieces = new LinkedHashMap<>();

    private final List<DurationMark> marks;

    /** @param marks where plans are told apart, in any order; one may be there several times */
    DurationPieces(String measure, List<DurationMark> marks) {
        this.measure = measure;
        this.marks = marks.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(DurationMark::days).thenComparing(DurationMark::over))
                .toList();
        possible().stream()
                .sorted(Comparator.comparingInt(List::size))
                .forEach(behind -> pieces.put(behind, piece(behind)));
    }

    /** Every length that a report with these terms speaks of. */
    static List<DurationMark> marks(GovernanceTerms terms) {
        List<DurationMark> marks = new ArrayList<>();
        for (DurationBand band : terms.durationBands()) {
            DurationBands.end(band).ifPresent(marks::add);
        }
        terms.monthsOnPlan().forEach(months -> marks.add(DurationMark.reached(months, LimitUnit.MONTHS)));
        marks.add(DurationMark.reached(terms.nationalReviews().first(), LimitUnit.DAYS));
        return marks;
    }

    /** All of them: they add up to the open plans. */
    List<Line> lines() {
        return List.copyOf(pieces.values());
    }

    /** The one that a plan is in. */
    Line of(LocalDate start, LocalDate day) {
        List<DurationMark> behind =
                marks.stream().filter(mark -> mark.isBehind(start, day)).toList();
        return Objects.requireNonNull(pieces.get(behind), "a length of time that no piece holds");
    }

    /** Those whose plans have a mark behind them. */
    List<Line> beyond(DurationMark mark) {
        return where(behind -> behind.contains(mark));
    }

    /** The key by which sums know the plans that have a mark behind them; no line is of them all. */
    static String keyBeyond(DurationMark mark) {
        return "beyond/" + mark.id();
    }

    /**
     * What the plans beyond each mark come to: those beyond the next one, and the pieces between. Who has one of two figures
     * that are so many pieces, and bounds of the other, goes from step to step.
     */
    List<LineSum> steps() {
        List<LineSum> steps = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            DurationMark mark = marks.get(i);
            DurationMark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
            List<String> parts = new ArrayList<>();
            if (next == null || !mark.surelyNotAfter(next)) {
                beyond(mark).forEach(piece -> parts.add(piece.key()));
            } else {
                parts.add(keyBeyond(next));
                where(behind -> behind.contains(mark) && !behind.contains(next))
                        .forEach(piece -> parts.add(piece.key()));
            }
            steps.add(LineSum.unnamed(keyBeyond(mark), parts));
        }
        return steps;
    }

    /** Those whose plans have one number of months behind them and not another; none where either is no mark of them. */
    List<Line> between(int from, int to) {
        DurationMark first = mark(from);
        DurationMark second = mark(to);
        return marks.contains(first) && marks.contains(second)
                ? where(behind -> behind.contains(first) && !behind.contains(second))
                : List.of();
    }

    /** Plans hardly ever have lasted so many months to the day, so that both kinds of mark come to the same. */
    private DurationMark mark(int months) {
        DurationMark reached = DurationMark.reached(months, LimitUnit.MONTHS);
        return marks.contains(reached) ? reached : DurationMark.passed(months, LimitUnit.MONTHS);
    }

    /** Those of which something holds, by the marks that their plans have behind them. */
    List<Line> where(Predicate<List<DurationMark>> asked) {
        return pieces.entrySet().stream()
                .filter(piece -> asked.test(piece.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The sets of marks that a plan can have behind it. Of months and days it may hang on the day that the plan began which
     * comes first: then there is a set for either.
     */
    private List<List<DurationMark>> possible() {
        List<List<DurationMark>> sets = new ArrayList<>();
        sets.add(List.of());
        for (DurationMark mark : marks) {
            List<DurationMark> before = marks.stream()
                    .filter(other -> !other.equals(mark) && other.surelyNotAfter(mark))
                    .toList();
            for (List<DurationMark> set : List.copyOf(sets)) {
                if (set.containsAll(before)) {
                    List<DurationMark> longer = new ArrayList<>(set);
                    longer.add(mark);
                    sets.add(List.copyOf(longer));
                }
            }
        }
        return sets;
    }

    private Line piece(List<DurationMark> behind) {
        String id = behind.isEmpty()
                ? "from-the-start"
                : behind.stream()
                        .filter(mark ->
                                behind.stream().noneMatch(other -> !other.equals(mark) && mark.surelyNotAfter(other)))
                        .map(DurationMark::id)
                        .collect(Collectors.joining("-and-"));
        return Line.countAtTheEnd(measure, id, "Plans open " + id.replace('-', ' '), "plans")
                .hidden();
    }
}

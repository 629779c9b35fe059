package io.github.driftwatch.governance;

import io.github.driftwatch.suppression.Figure;
import io.github.driftwatch.suppression.Sum;
import io.github.driftwatch.suppression.Suppression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which numbers of a report are withheld. First those of each day, whatever other days are in the report; then
 * those of each month; then those of the periods; and last what all of them together give away. So two reports made at
 * different times withhold the same of what stands in both, but for what only that last look finds.
 */
final class WithheldCells {

    private final KnownSums known;
    private final Set<Period> months;
    private final int smallest;
    private final int largest;
    private final Set<Cell> withheld = new HashSet<>();
    private final Set<Cell> published = new HashSet<>();

    private WithheldCells(KnownSums known, List<Period> months, int smallest, int largest) {
        this.known = known;
        this.months = Set.copyOf(months);
        this.smallest = smallest;
        this.largest = largest;
    }

    /** The withheld numbers. */
    static Set<Cell> of(KnownSums known, List<Period> months, int smallest, int largest) {
        WithheldCells cells = new WithheldCells(known, months, smallest, largest);
        cells.decide(Cell::isOfADay, Cell::isOfADay);
        cells.known.flows().forEach(cells::withholdFlow);
        cells.decide(cells::isOfAMonth, cells::isOfAMonth);
        cells.decide(cell -> !cell.isOfADay(), cell -> !cell.isOfADay() && !cells.isOfAMonth(cell));
        cells.decide(cell -> true, cell -> false);
        return cells.withheld;
    }

    /**
     * Decides on some numbers.
     *
     * @param sums of what numbers the sums are looked at, those already published apart
     * @param figures those that are decided on
     */
    private void decide(Predicate<Cell> sums, Predicate<Cell> figures) {
        Set<Cell> settled = new HashSet<>(published);
        List<Sum<Cell>> looked = known.sums().stream()
                .filter(sum -> isLookedAt(sum, cell -> sums.test(cell) || settled.contains(cell), sums))
                .toList();
        List<Figure<Cell>> all = known.figures().stream()
                .filter(figure -> sums.test(figure.key()) || settled.contains(figure.key()))
                .toList();
        withheld.addAll(Suppression.withheld(all, looked, smallest, largest, Set.copyOf(withheld), settled));
        published.removeAll(withheld);
        published.addAll(known.figures().stream()
                .filter(figure -> figure.role() == Figure.Role.SHOWN)
                .map(Figure::key)
                .filter(cell -> figures.test(cell) && !withheld.contains(cell))
                .collect(Collectors.toSet()));
    }

    private static boolean isLookedAt(Sum<Cell> sum, Predicate<Cell> all, Predicate<Cell> any) {
        return all.test(sum.whole())
                && sum.parts().stream().allMatch(all)
                && (any.test(sum.whole()) || sum.parts().stream().anyMatch(any));
    }

    private boolean isOfAMonth(Cell cell) {
        return cell.from() != null && months.contains(new Period(cell.from(), cell.to()));
    }

    /**
     * Who knows how many came and went, and how many there were at one end, knows how many there were at the other. Where
     * neither came nor went any and both ends are withheld, they are one number, and the zeros tell nothing of it.
     */
    private void withholdFlow(Flow flow) {
        boolean before = withheld.contains(flow.openBefore());
        boolean after = withheld.contains(flow.openAfter());
        if (flow.groupsStay() && (before || after)) {
            Stream.of(flow.started(), flow.ended())
                    .filter(known::holds)
                    .filter(cell -> before != after || known.value(cell) > 0)
                    .forEach(withheld::add);
        }
    }
}

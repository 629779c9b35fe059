package io.github.driftwatch.governance;

import io.github.driftwatch.suppression.Figure;
import io.github.driftwatch.suppression.Settled;
import io.github.driftwatch.suppression.Suppression;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which numbers of a report are withheld. First those of each day, whatever other days are in the report; then those
 * of each month, of each longer period and of the months to come, with what the days at its two ends and the months in it
 * tell, and nothing else. So two reports withhold the same of what stands in both, and what is published of a day is never
 * withheld for the sake of what came and went. A last look at all of it withholds what still gives something away, of
 * periods rather than of days, and of parts rather than of the whole authority.
 */
final class WithheldCells {

    private final KnownSums known;
    private final Governance governance;
    private final int smallest;
    private final int largest;
    private final Set<Cell> withheld = new HashSet<>();
    private final Set<Cell> published = new HashSet<>();

    private WithheldCells(KnownSums known, Governance governance, int smallest, int largest) {
        this.known = known;
        this.governance = governance;
        this.smallest = smallest;
        this.largest = largest;
    }

    /** The withheld numbers. */
    static Set<Cell> of(KnownSums known, Governance governance, int smallest, int largest) {
        WithheldCells cells = new WithheldCells(known, governance, smallest, largest);
        cells.decide(Cell::isOfADay, cell -> false);
        cells.known.flows().forEach(cells::withholdFlow);
        cells.governance.months().forEach(cells::decideOn);
        cells.governance.compared().stream()
                .filter(period -> !cells.isAMonth(period))
                .forEach(cells::decideOn);
        cells.decide(
                cells::isAhead,
                cell -> cell.isOfADay() && cell.to().equals(governance.period().to()));
        cells.published.removeIf(cell -> !cell.isOfADay() && !cells.isAMonth(period(cell)));
        cells.decide(cell -> !cells.published.contains(cell), cell -> true);
        return cells.withheld;
    }

    private void decideOn(Period period) {
        decide(
                cell -> !cell.isOfADay() && period(cell).equals(period),
                cell -> cell.isOfADay() ? isAtAnEnd(cell.to(), period) : isAMonth(period(cell)) && holds(period, cell));
    }

    /**
     * Decides on some numbers.
     *
     * @param own those that are decided on
     * @param settled those that have been, and are looked at beside
     */
    private void decide(Predicate<Cell> own, Predicate<Cell> settled) {
        List<Figure<Cell>> all = known.figures().stream()
                .filter(figure -> own.test(figure.key()) || settled.test(figure.key()))
                .toList();
        if (all.stream().noneMatch(figure -> own.test(figure.key()))) {
            return;
        }
        Set<Cell> whole = all.stream()
                .map(Figure::key)
                .filter(cell -> cell.group().equals(Group.ALL))
                .collect(Collectors.toSet());
        withheld.addAll(
                Suppression.withheld(all, known.sums(), smallest, largest, new Settled<>(withheld, published, whole)));
        all.stream()
                .filter(figure -> figure.role() == Figure.Role.SHOWN)
                .map(Figure::key)
                .forEach(published::add);
        published.removeAll(withheld);
    }

    /** Of a number that is not of a day. */
    private static Period period(Cell cell) {
        return new Period(Objects.requireNonNullElse(cell.from(), cell.to()), cell.to());
    }

    private static boolean isAtAnEnd(LocalDate day, Period period) {
        return day.equals(period.to()) || day.equals(period.dayBefore().to());
    }

    private static boolean holds(Period period, Cell cell) {
        return period.holds(period(cell).from()) && period.holds(cell.to());
    }

    private boolean isAMonth(Period period) {
        return governance.months().contains(period);
    }

    private boolean isAhead(Cell cell) {
        return !cell.isOfADay() && governance.ahead().contains(period(cell));
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

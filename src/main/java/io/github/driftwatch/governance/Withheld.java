package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import java.util.Set;
import java.util.stream.Collectors;

/** Which figures of a report are withheld, so that no small number can be read or worked out from it. */
public final class Withheld {

    /** Nothing is. */
    public static final Withheld NONE = new Withheld(Set.of());

    private final Set<Figures.Key> keys;

    private Withheld(Set<Figures.Key> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** What is to be withheld of a report. */
    public static Withheld of(Governance governance, GovernanceTerms terms) {
        RestingOn restingOn = new RestingOn(governance.figures());
        Set<Cell> cells =
                WithheldCells.of(new KnownSums(governance, restingOn), governance, terms.smallest(), terms.largest());
        return new Withheld(governance.figures().all().stream()
                .filter(figure -> cells.contains(Cell.of(figure)) || isValueWithheld(figure, cells, restingOn, terms))
                .map(Figures::key)
                .collect(Collectors.toSet()));
    }

    /** A median or an estimate tells of the few things that it is made from. */
    private static boolean isValueWithheld(
            GovernanceFigure figure, Set<Cell> cells, RestingOn restingOn, GovernanceTerms terms) {
        if (figure.line().kind() == Line.Kind.COUNT) {
            return false;
        }
        return (figure.restsOn() >= terms.smallest() && figure.restsOn() <= terms.largest())
                || cells.contains(Cell.of(figure).part(Cell.Part.RESTS_ON))
                || restingOn.counts(figure.line().key()).stream()
                        .anyMatch(count -> cells.contains(Cell.of(count, figure.period(), figure.group())));
    }

    /** Whether a figure's count or value is withheld. */
    public boolean withholds(GovernanceFigure figure) {
        return keys.contains(Figures.key(figure));
    }

    /** Whether its share is: its own count is withheld, or what it is a share of. */
    public boolean withholdsShare(GovernanceFigure figure) {
        String whole = figure.line().of();
        return withholds(figure)
                || (whole != null && keys.contains(new Figures.Key(whole, figure.period(), figure.group())));
    }
}

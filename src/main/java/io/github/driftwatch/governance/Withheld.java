package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import java.util.Set;

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
        return NONE;
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

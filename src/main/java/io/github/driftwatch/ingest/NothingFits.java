package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Fit;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.util.List;
import java.util.Objects;

/** What is said of an export that no layout fits: what the file that comes nearest to one lacks. */
final class NothingFits {

    /** So many known headings are no coincidence. */
    private static final int ENOUGH_TO_BE_MEANT = 2;

    private NothingFits() {}

    /** Where nothing fits the layout that was named: what is missing from the file that is nearest to its plans. */
    static UnusableInputException named(Claims claims, List<Candidate> candidates, String pieces)
            throws UnusableInputException {
        Candidate nearest = null;
        for (Candidate candidate : candidates) {
            if (candidate.failure() != null && candidate.given().contains(Table.PLANS)) {
                return candidate.failure();
            }
            if (nearest == null
                    || claims.nearest(candidate, Table.PLANS).evidence()
                            > claims.nearest(nearest, Table.PLANS).evidence()) {
                nearest = candidate;
            }
        }
        if (nearest == null) {
            return new UnusableInputException("There is no " + pieces
                    + " that could be of the layout " + claims.layout().name()
                    + ": expected tables as CSV or as Excel workbooks. Check that it is the right place and that the"
                    + " export is in it, and run again.");
        }
        if (!nearest.given().isEmpty() || candidates.size() == 1) {
            return claims.nearest(nearest, Table.PLANS).incomplete(claims.layout(), nearest.source());
        }
        return noneFits(claims, nearest, pieces);
    }

    private static UnusableInputException noneFits(Claims claims, Candidate nearest, String pieces) {
        try {
            return claims.nearest(nearest, Table.PLANS).incomplete(claims.layout(), nearest.source());
        } catch (UnusableInputException e) {
            return new UnusableInputException(
                    "No " + pieces + " fits the layout " + claims.layout().name() + ". The nearest: "
                            + Objects.requireNonNull(e.getMessage()),
                    e);
        }
    }

    /** Where nothing fits, but a file is nearer to another layout than to the program's own: what it lacks of that. */
    static void requireNoneNearly(List<Candidate> candidates) throws UnusableInputException {
        Candidate nearest = null;
        Claims of = null;
        int most = ENOUGH_TO_BE_MEANT - 1;
        for (Layout layout : new LayoutLoader().builtIn()) {
            Claims claims = Claims.of(layout, candidates);
            for (Candidate candidate : candidates) {
                Fit fit = claims.nearest(candidate, Table.PLANS);
                if (fit.evidence() > most) {
                    most = fit.evidence();
                    nearest = candidate;
                    of = claims;
                }
            }
        }
        if (nearest != null && of != null && !of.layout().isCanonical() && !of.has(nearest)) {
            throw of.nearest(nearest, Table.PLANS).incomplete(of.layout(), nearest.source());
        }
    }
}

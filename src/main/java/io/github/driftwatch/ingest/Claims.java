package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Fit;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.Part;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a layout makes of the files or sheets that are there: for each the part that it fits best, if it fits any.
 *
 * @param layout the layout
 * @param all the files and sheets that fit a part of it
 */
record Claims(Layout layout, List<Claim> all) {

    static Claims of(Layout layout, List<Candidate> candidates) {
        List<Claim> claims = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Claim claim = best(layout, candidate);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return new Claims(layout, List.copyOf(claims));
    }

    /** The part that a file fits best; of two that it fits as well, the one whose name it has. */
    private static @Nullable Claim best(Layout layout, Candidate candidate) {
        Claim best = null;
        for (Part part : layout.parts()) {
            if (!candidate.mayFit(part)) {
                continue;
            }
            Claim claim = new Claim(candidate, candidate.fit(part));
            if (claim.fit().complete() && (best == null || isBetter(claim, best))) {
                best = claim;
            }
        }
        return best;
    }

    private static boolean isBetter(Claim one, Claim other) {
        return one.fit().isBetterThan(other.fit())
                || (!other.fit().isBetterThan(one.fit()) && one.isNamed() && !other.isNamed());
    }

    /** Whether a file or sheet of them holds the plans. */
    boolean holdPlans() {
        return all.stream().anyMatch(claim -> claim.tables().contains(Table.PLANS));
    }

    /** How many headings speak for the layout. */
    int evidence() {
        return all.stream().mapToInt(claim -> claim.fit().evidence()).sum();
    }

    boolean has(Candidate candidate) {
        return all.stream().anyMatch(claim -> claim.candidate().equals(candidate));
    }

    /** The part of the layout that a file is nearest to, whether it fits or not. */
    Fit nearest(Candidate candidate, @Nullable Table table) {
        Fit nearest = null;
        for (Part part : layout.parts()) {
            boolean holds = table == null || part.gives(table);
            Fit fit = candidate.fit(part);
            if (holds && (nearest == null || fit.evidence() > nearest.evidence())) {
                nearest = fit;
            }
        }
        return nearest == null ? candidate.fit(layout.parts().get(0)) : nearest;
    }

    /** One file or sheet for each part: of several that fit one part, the one that has its name. */
    List<Claim> oneForEachPart() throws UnusableInputException {
        Map<String, List<Claim>> byPart = new LinkedHashMap<>();
        for (Claim claim : all) {
            byPart.computeIfAbsent(claim.fit().part().name(), key -> new ArrayList<>())
                    .add(claim);
        }
        List<Claim> chosen = new ArrayList<>();
        for (List<Claim> same : byPart.values()) {
            chosen.add(only(same, same.get(0).fit().part().name()));
        }
        for (Table table : Table.values()) {
            List<Claim> holding = chosen.stream()
                    .filter(claim -> claim.tables().contains(table))
                    .toList();
            if (holding.size() > 1) {
                Claim only = only(holding, table.fileName());
                chosen.removeIf(claim -> holding.contains(claim) && !claim.equals(only));
            }
        }
        return chosen;
    }

    private Claim only(List<Claim> claims, String what) throws UnusableInputException {
        List<Claim> named = claims.size() == 1
                ? claims
                : claims.stream().filter(Claim::isNamed).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new UnusableInputException(
                claims.get(0).place() + " and " + claims.get(1).place()
                        + " both hold what the layout " + layout.name() + " has in " + what
                        + ", and which one to read cannot be told. Move one of them away, or give the right files by their"
                        + " options, and run again.");
    }
}

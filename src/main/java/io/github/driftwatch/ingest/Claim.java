package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Fit;
import io.github.driftwatch.layout.Holding;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file or sheet that fits a part of a layout.
 *
 * @param candidate the file or sheet
 * @param fit how it fits
 */
record Claim(Candidate candidate, Fit fit) {

    /** The tables that its rows are of. */
    Set<Table> tables() {
        Set<Table> tables = new LinkedHashSet<>();
        fit.holdings().stream().filter(holding -> !holding.addsTo()).forEach(holding -> tables.add(holding.table()));
        return tables;
    }

    /** Whether another is of the same part, or gives a table that this gives. */
    boolean isTheSameAs(Claim other) {
        return fit.part().equals(other.fit.part()) || tables().stream().anyMatch(other.tables()::contains);
    }

    /** Whether its name is one of the part's. */
    boolean isNamed() {
        return fit.part().isNamed(candidate.name());
    }

    String place() {
        return candidate.source().place();
    }

    List<TableSource> sources() {
        List<TableSource> sources = new ArrayList<>();
        for (Holding holding : fit.holdings()) {
            sources.add(new TableSource(candidate.source(), fit.part(), holding));
        }
        return sources;
    }

    Recognition.Taken taken() {
        List<String> gives = fit.holdings().stream()
                .map(holding -> (holding.addsTo() ? "additions to " : "")
                        + holding.table().fileName())
                .toList();
        return new Recognition.Taken(place(), fit.part().name(), gives, fit.known(), fit.of());
    }
}

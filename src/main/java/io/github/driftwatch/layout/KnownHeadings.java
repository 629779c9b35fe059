package io.github.driftwatch.layout;

import io.github.driftwatch.source.Row;

/**
 * How much of what a part's headings should be a row holds.
 *
 * @param part the part of a layout that the file is, or may be
 */
public record KnownHeadings(Part part) implements HeadingSearch.Judge {

    /** How many of the headings that the part knows are in the row. */
    @Override
    public int known(Row row) {
        return Fit.of(part, row).evidence();
    }

    /** Whether every heading that the part cannot do without is in the row. */
    @Override
    public boolean isComplete(Row row) {
        return Fit.of(part, row).complete();
    }
}

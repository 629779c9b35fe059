package io.github.driftwatch.cli;

import io.github.driftwatch.report.split.SplitBy;

/** Reads one of the words for {@link SplitBy} on the command line. */
final class SplitByConverter extends WordConverter<SplitBy> {

    SplitByConverter() {
        super(SplitBy.values(), SplitBy::column);
    }
}

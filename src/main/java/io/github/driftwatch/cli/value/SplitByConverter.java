package io.github.driftwatch.cli.value;

import io.github.driftwatch.report.split.SplitBy;

/** Reads one of the words for {@link SplitBy} on the command line. */
public final class SplitByConverter extends WordConverter<SplitBy> {

    SplitByConverter() {
        super(SplitBy.values(), SplitBy::column);
    }
}

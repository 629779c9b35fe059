package io.github.driftwatch.cli.value;

import io.github.driftwatch.report.ahead.Grouping;

/** Reads one of the words for {@link Grouping} on the command line. */
public final class GroupingConverter extends WordConverter<Grouping> {

    GroupingConverter() {
        super(Grouping.values(), Grouping::word);
    }
}

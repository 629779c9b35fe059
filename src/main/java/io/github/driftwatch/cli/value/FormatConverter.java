package io.github.driftwatch.cli.value;

import io.github.driftwatch.table.Format;

/** Reads one of the words for {@link Format} on the command line. */
public final class FormatConverter extends WordConverter<Format> {

    FormatConverter() {
        super(Format.values(), word -> word.word());
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.FormatConverter;
import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command's one list goes, as its options say. */
final class OutputOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file; the format follows from its ending, unless --format says otherwise.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "table, csv, json or xlsx (default: a table on a terminal, csv in a pipe).")
    private @Nullable Format format;

    @Mixin
    private final RawCsvOption rawCsv = new RawCsvOption();

    @Mixin
    private final KeepingOptions keeping = new KeepingOptions();

    /** Where the list goes; asks for a password where one is needed and none is given. */
    ListOutput output(Console console, InputOptions input) {
        return ListOutput.kept(out, format, rawCsv.isRaw(console), keeping, console, input);
    }
}

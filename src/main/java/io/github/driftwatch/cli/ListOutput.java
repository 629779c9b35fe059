package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one list goes, and how: a file, or a table on a terminal and CSV in a pipe.
 *
 * @param out the file; absent for standard output
 * @param format the format as given; absent where it follows from the rest
 * @param rawCsv whether texts in CSV stay as they are
 */
record ListOutput(@Nullable Path out, @Nullable Format format, boolean rawCsv) {

    private static final Map<String, Format> ENDINGS =
            Map.of("csv", Format.CSV, "xlsx", Format.XLSX, "json", Format.JSON, "txt", Format.TABLE);

    <R> void write(ReportTable<R> table, List<R> rows, Console console) throws IOException, OutputException {
        ReportWriter writer = writer(console);
        if (out != null) {
            writer.write(table, rows, formatOf(out), out);
        } else {
            print(writer, table, rows, console);
        }
    }

    ReportWriter writer(Console console) {
        return new ReportWriter(rawCsv, console.screen().width());
    }

    /** Whether a name has the ending of a file that a list can be written to. */
    static boolean hasEndingOfAFile(Path file) {
        return ENDINGS.containsKey(ending(file));
    }

    private <R> void print(ReportWriter writer, ReportTable<R> table, List<R> rows, Console console)
            throws IOException, OutputException {
        Format printed = format;
        if (printed == null) {
            printed = console.screen().terminal() ? Format.TABLE : Format.CSV;
        }
        if (printed == Format.XLSX) {
            throw new WrongCommandException("--format xlsx needs a file: give --out FILE.xlsx.");
        }
        writer.write(table, rows, printed, console.out());
        console.requireWritten();
    }

    private Format formatOf(Path file) {
        if (format != null) {
            return format;
        }
        Format byEnding = ENDINGS.get(ending(file));
        if (byEnding == null) {
            throw new WrongCommandException("--out: the ending of " + file.getFileName()
                    + " is not .csv, .xlsx, .json or .txt; say which it is to be with --format.");
        }
        return byEnding;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one list goes, and how: a file, or a table on a terminal and CSV in a pipe.
 *
 * @param out the file; absent for standard output
 * @param format the format as given; absent where it follows from the rest
 * @param rawCsv whether texts in CSV stay as they are
 */
record ListOutput(@Nullable Path out, @Nullable Format format, boolean rawCsv) {

    <R> void write(ReportTable<R> table, List<R> rows, Console console) throws IOException, OutputException {
        Format chosen = chosen(console);
        if (out != null) {
            writer(console).write(table, rows, chosen, out);
        } else {
            writer(console).write(table, rows, chosen, console.out());
            console.requireWritten();
        }
    }

    /** Writes lines, in UTF-8, to the file or as data. */
    void write(List<String> lines, Console console) throws OutputException {
        if (out == null) {
            console.print(lines);
        } else {
            byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            SingleFile.write(out, file -> file.write(text));
        }
    }

    /** Writes what needs a file of its own, such as a workbook of several sheets. */
    void write(SingleFile.Content content, Console console) throws OutputException {
        SingleFile.write(Objects.requireNonNull(out, "the format needs a file"), content);
    }

    /** Whether it would be a table on the screen, or in its place in a pipe. */
    boolean isTable(Console console) {
        return out == null && chosen(console) == Format.TABLE;
    }

    /** The format as asked for, or as follows from where it goes. */
    Format chosen(Console console) {
        return ChosenFormat.of(format, out, console.screen());
    }

    ReportWriter writer(Console console) {
        return new ReportWriter(rawCsv, console.screen().width());
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
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
 * @param keeping who may read the file
 */
record ListOutput(@Nullable Path out, @Nullable Format format, boolean rawCsv, Keeping keeping) {

    /** What is asked for, kept as is asked for. */
    static ListOutput kept(
            @Nullable Path out,
            @Nullable Format format,
            boolean rawCsv,
            KeepingOptions keeping,
            Console console,
            InputOptions input) {
        if (out == null) {
            return new ListOutput(null, format, rawCsv, keeping.printed());
        }
        Format chosen = ChosenFormat.of(format, out, console.screen());
        if (keeping.encrypts() && chosen != Format.XLSX) {
            throw new WrongCommandException("--encrypt protects workbooks, and found " + chosen.word()
                    + ", which it cannot protect: give --out a name that ends in .xlsx, or --format xlsx.");
        }
        return new ListOutput(out, format, rawCsv, keeping.inFiles(console, input.passwords(), folderOf(out)));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    /** The file that it goes to. */
    SingleFile file() {
        return new SingleFile(Objects.requireNonNull(out, "the format needs a file"), keeping);
    }

    <R> void write(ReportTable<R> table, List<R> rows, Console console) throws IOException, OutputException {
        Format chosen = chosen(console);
        if (out != null) {
            writer(console).write(table, rows, chosen, file());
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
            file().write(to -> to.write(text));
        }
    }

    /** Writes what needs a file of its own, such as a workbook of several sheets. */
    void write(SingleFile.Content content, Console console) throws OutputException {
        file().write(content);
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
        return new ReportWriter(rawCsv, console.screen().width(), out == null ? console.ink() : Ink.NONE);
    }
}

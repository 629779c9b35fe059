package io.github.driftwatch.cli;

import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a list is written: as asked for, or as the file's ending says, or a table on a terminal and CSV in a pipe. */
final class ChosenFormat {

    private ChosenFormat() {}

    static Format of(@Nullable Format asked, @Nullable Path file, Screen screen) {
        if (file != null) {
            return asked == null ? byEnding(file) : asked;
        }
        if (asked == Format.XLSX) {
            throw new WrongCommandException("--format xlsx needs a file: give --out FILE.xlsx.");
        }
        if (asked != null) {
            return asked;
        }
        return screen.terminal() ? Format.TABLE : Format.CSV;
    }

    private static Format byEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            case "json" -> Format.JSON;
            case "txt" -> Format.TABLE;
            default ->
                throw new WrongCommandException("--out: the ending of " + name
                        + " is not .csv, .xlsx, .json or .txt; say which it is to be with --format.");
        };
    }
}

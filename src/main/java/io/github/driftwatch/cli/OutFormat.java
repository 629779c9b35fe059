package io.github.driftwatch.cli;

import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which format a file is written: as asked for, or as its ending says. */
final class OutFormat {

    private OutFormat() {}

    static Format of(Path file, @Nullable Format asked) {
        if (asked != null) {
            return asked;
        }
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

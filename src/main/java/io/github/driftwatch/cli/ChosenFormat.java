package io.github.driftwatch.cli;

import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a list is written: as asked for, or as the file's ending says, or a table on a terminal and CSV in a pipe. */
final class ChosenFormat {

    private static final Map<String, Format> ENDINGS =
            Map.of("csv", Format.CSV, "xlsx", Format.XLSX, "json", Format.JSON, "txt", Format.TABLE);

    /** What people write reports into, and no list goes to. */
    private static final Set<String> OF_OTHER_FILES = Set.of("html", "htm", "pdf", "xls", "xlsm", "ods", "doc", "docx");

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

    /** Whether a name has the ending of a file, so that hardly anybody means a folder by it. */
    static boolean hasEndingOfAFile(Path file) {
        return ENDINGS.containsKey(ending(file)) || OF_OTHER_FILES.contains(ending(file));
    }

    private static Format byEnding(Path file) {
        Format format = ENDINGS.get(ending(file));
        if (format == null) {
            throw new WrongCommandException("--out: the ending of " + file.getFileName()
                    + " is not .csv, .xlsx, .json or .txt; say which it is to be with --format.");
        }
        return format;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

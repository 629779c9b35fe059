package io.github.driftwatch.run;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.synthesis.Synthesis;
import io.github.driftwatch.synthesis.SynthesisSettings;
import io.github.driftwatch.table.TableFile;
import io.github.driftwatch.table.TableFolder;
import io.github.driftwatch.table.WorkbookFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes a made-up authority: a CSV file for each table, or one workbook. */
public final class MadeUpAuthority {

    private static final Pattern MADE_UP = Pattern.compile("C[0-9]{6},P[0-9]{6},F[0-9]{6},.*");
    private static final int LINES_LOOKED_AT = 50;

    private MadeUpAuthority() {}

    /** Whether a folder holds plans as they are made up: by their identifiers, which any seed and size gives so. */
    public static boolean isIn(Path folder) {
        try (BufferedReader plans = Files.newBufferedReader(folder.resolve(Table.PLANS.fileName() + ".csv"))) {
            return plans.lines()
                    .limit(LINES_LOOKED_AT)
                    .anyMatch(line -> MADE_UP.matcher(line).matches());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Writes a folder of CSV files, and gives the rows of each. */
    public static Map<Table, Long> toFolder(SynthesisSettings settings, Path folder)
            throws OutputException, FolderBusyException {
        try (TableFolder tables = TableFolder.open(folder)) {
            return tables.fill(files -> rows(settings, table -> files.csv(table.fileName())));
        }
    }

    /** Writes one workbook with a sheet for each table, and gives the rows of each. */
    public static Map<Table, Long> toWorkbook(SynthesisSettings settings, Path workbook) throws OutputException {
        Map<Table, Long> rows = new EnumMap<>(Table.class);
        SingleFile.write(workbook, out -> {
            try (WorkbookFile book = WorkbookFile.create(out)) {
                rows.putAll(rows(settings, table -> book.sheet(table.fileName())));
                book.save();
            }
        });
        return rows;
    }

    @FunctionalInterface
    private interface Opening {
        TableFile open(Table table) throws IOException;
    }

    private static Map<Table, Long> rows(SynthesisSettings settings, Opening opening) throws IOException {
        try {
            return new Synthesis(settings).writeTo(unchecked(opening));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Function<Table, TableFile> unchecked(Opening opening) {
        return table -> {
            try {
                return opening.open(table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}

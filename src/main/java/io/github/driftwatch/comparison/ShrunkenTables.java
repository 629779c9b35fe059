package io.github.driftwatch.comparison;

import io.github.driftwatch.comparison.TableSizes.Size;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tables that have lost more than a tenth of their rows since the check before: an export that broke off must not pass for
 * a clean night.
 *
 * @param before what each of them had
 * @param findings a finding for each
 * @param notes what is to be said of them, a sentence each
 */
public record ShrunkenTables(Map<Table, Size> before, List<Finding> findings, List<String> notes) {

    /** More than one row of so many lost is worth a word. */
    private static final long ONE_IN = 10;

    /** An assumption: of a small table fewer come and go every week. One that is empty now, or gone, is always told of. */
    private static final long LEAST_LOST = 5;

    public ShrunkenTables {
        before = Collections.unmodifiableMap(new EnumMap<>(before));
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** Holds what was read against what was there before. */
    public static ShrunkenTables of(TableSizes sizes, Export export) {
        Map<Table, Size> before = new EnumMap<>(Table.class);
        List<Finding> findings = new ArrayList<>();
        List<String> notes = new ArrayList<>(sizes.notes());
        if (sizes.layout() != null && !sizes.layout().equals(export.layout())) {
            notes.add("Whether a table has lost rows is not known: the check before read the layout " + sizes.layout()
                    + ", and this one " + export.layout() + ".");
            return new ShrunkenTables(before, findings, notes);
        }
        for (Table table : Table.values()) {
            Size size = sizes.sizes().get(table);
            long rows = rows(export, table);
            if (size != null && hasShrunk(size.rows(), rows)) {
                before.put(table, size);
                findings.add(finding(table, size, rows, export));
                notes.add(sentence(table, size, rows, export));
            }
        }
        return new ShrunkenTables(before, findings, notes);
    }

    static boolean hasShrunk(long before, long now) {
        long lost = before - now;
        return lost * ONE_IN > before && (lost >= LEAST_LOST || now == 0);
    }

    private static long rows(Export export, Table table) {
        return export.inputs().stream()
                .filter(input -> input.table() == table && !input.addsTo())
                .mapToLong(InputFile::rowsRead)
                .sum();
    }

    private static Finding finding(Table table, Size size, long rows, Export export) {
        InputFile input = export.input(table).orElse(null);
        return new Finding(
                Check.DQ_27,
                Finding.Severity.WARNING,
                input == null ? size.file() : input.file(),
                input == null ? null : input.sheet(),
                0,
                null,
                null,
                sentence(table, size, rows, export)
                        + " If that is right, nothing needs to be done: the next check is held against this one.",
                null);
    }

    private static String sentence(Table table, Size size, long rows, Export export) {
        String now = export.input(table).isEmpty()
                ? " was not supplied, and had "
                : String.format(Locale.UK, " has %,d %s, and had ", rows, rows == 1 ? "row" : "rows");
        return table.fileName()
                + now
                + String.format(
                        Locale.UK,
                        "%,d in the check as at %s: see whether the export is whole.",
                        size.rows(),
                        size.asAt());
    }
}

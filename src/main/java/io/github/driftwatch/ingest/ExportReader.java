package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.Sha256;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a case system's export: the plans, then every table whose rows belong to them. */
public final class ExportReader {

    /** So little that no row is in it, and more than a share of millions of rows can be off by. */
    private static final double ROUNDING = 1e-6;

    private final ReadingOptions options;
    private final ReadingContext context;
    private final Map<Path, String> digests = new HashMap<>();
    private final List<InputFile> inputs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ExportReader(ReadingOptions options) {
        this.options = options;
        this.context = new ReadingContext(options);
    }

    /**
     * Reads an export. What is wrong with a row is a finding, and reading goes on.
     *
     * @throws UnusableInputException where a file is missing, is not what it should be, lacks a required column, or has
     *     more rows left out than the options allow
     */
    public static Export read(Sources sources, ReadingOptions options) throws UnusableInputException {
        ExportReader reader = new ExportReader(options);
        try {
            for (Map.Entry<Table, RowSource> source : sources.find().entrySet()) {
                reader.read(source.getKey(), source.getValue());
            }
        } finally {
            sources.forgetPasswords();
        }
        return new Export(reader.context.plans().takeHistories(), reader.inputs, reader.findings);
    }

    private void read(Table table, RowSource source) throws UnusableInputException {
        String sha256 = digest(source.path());
        TableReader read = TableReader.read(table, source, context);
        if (!read.hasHeadings()) {
            throw new UnusableInputException(source.place() + " has no headings: there is nothing in it. Export "
                    + table.fileName() + " again, with a first row of headings, and run again.");
        }
        if (table == Table.PLANS && read.rowsRead() == 0) {
            throw new UnusableInputException(source.place() + " has headings but no rows: there is no plan to check."
                    + " Export it again, and check what the export was asked for.");
        }
        requireFewLeftOut(table, source, read);
        inputs.add(new InputFile(
                table,
                source.fileName(),
                source.sheet(),
                sha256,
                read.rowsRead(),
                read.rowsLeftOut(),
                read.ignoredColumns(),
                source.notes()));
        findings.addAll(read.findings().all());
    }

    private void requireFewLeftOut(Table table, RowSource source, TableReader read) throws UnusableInputException {
        if (read.rowsLeftOut() > options.maxRejected() * read.rowsRead() + ROUNDING) {
            throw new UnusableInputException(read.rowsLeftOut() + " of " + read.rowsRead() + " rows of "
                    + source.place()
                    + " cannot be used, mostly because " + read.findings().commonestReason() + ", and at most "
                    + percent(options.maxRejected()) + " % may be left out. Correct the export of " + table.fileName()
                    + ", or allow more with --max-rejected.");
        }
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String digest(Path file) throws UnusableInputException {
        try {
            String known = digests.get(file);
            if (known == null) {
                known = Sha256.of(file);
                digests.put(file, known);
            }
            return known;
        } catch (IOException e) {
            throw Unreadable.toTheEnd(file, e);
        }
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.HeadingSearch;
import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.KnownHeadings;
import io.github.driftwatch.layout.Located;
import io.github.driftwatch.layout.MistakenTable;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reading of one table: the headings are looked for among its first rows, and each row after makes a record. */
final class TableReader implements RowSource.RowSink, RowSource.PlainSink {

    private static final int MOST_PENDING = 100;
    private static final int ROWS_BETWEEN_WORDS = 1 << 13;
    private static final String TOTALS_AND_NOTES = "of totals or notes";

    private final TableSource source;
    private final ReadingContext context;
    private final TableRows rows;
    private final TableFindings findings;
    private final DateOrders orders;
    private final RowFingerprints fingerprints = new RowFingerprints(this::remarkOnRepetition);
    private final HeadingSearch search;
    private final Deque<Row> pending = new ArrayDeque<>();
    private @Nullable Headings headings;
    private @Nullable CellFields fields;
    private @Nullable QuickFields quick;
    private @Nullable StrayRows strays;
    private int rowsRead;
    private int rowsLeftOut;

    private TableReader(TableSource source, ReadingContext context, DateOrders orders) {
        this.source = source;
        this.context = context;
        this.orders = orders;
        this.rows = TableRows.of(source, context);
        this.findings = new TableFindings(source.rows());
        this.search = new HeadingSearch(new KnownHeadings(source.part()));
    }

    /**
     * Reads a table; a second time where its dates turn out to be in another order than they were read in.
     *
     * @param quickly whether the quick way may be tried: where it does not come to the end, all that the table has given
     *     is forgotten, so that nothing else may have given rows of it
     */
    static TableReader read(TableSource source, ReadingContext context, boolean quickly) throws UnusableInputException {
        if (quickly) {
            TableReader read = readQuickly(source, context);
            if (read != null) {
                return read;
            }
            forget(source, context);
        }
        TableReader read = readInAnyOrder(source, context, TableReader::whole);
        return Objects.requireNonNull(read, "a plain reading ends or fails");
    }

    /** The same by the quick way; absent where that does not come to the end, for whatever reason: the plain one says it. */
    private static @Nullable TableReader readQuickly(TableSource source, ReadingContext context) {
        try {
            return readInAnyOrder(source, context, TableReader::wholeQuickly);
        } catch (UnusableInputException e) {
            return null;
        }
    }

    private static @Nullable TableReader readInAnyOrder(TableSource source, ReadingContext context, Way way)
            throws UnusableInputException {
        DateOrders orders = context.dateOrders(source.table());
        TableReader first = new TableReader(source, context, orders);
        if (!way.comesToTheEnd(first)) {
            return null;
        }
        DateOrders found = orders.forSecondReading();
        if (found == null) {
            return first;
        }
        forget(source, context);
        TableReader second = new TableReader(source, context, found);
        return way.comesToTheEnd(second) ? second : null;
    }

    /** One of the ways to read the rows of a file. */
    @FunctionalInterface
    private interface Way {
        boolean comesToTheEnd(TableReader reader) throws UnusableInputException;
    }

    private static void forget(TableSource source, ReadingContext context) {
        if (source.holding().addsTo()) {
            context.additions().forget(source.holding());
        } else {
            context.forget(source.table());
        }
    }

    private boolean wholeQuickly() throws UnusableInputException {
        boolean whole = source.rows().read(this, this);
        if (whole) {
            end();
        }
        return whole;
    }

    private boolean whole() throws UnusableInputException {
        source.rows().read(this);
        end();
        return true;
    }

    private void end() throws UnusableInputException {
        HeadingSearch.Found found = fields == null ? search.end() : null;
        if (found != null) {
            begin(found);
        }
        fingerprints.tell();
        pending.forEach(row -> findings.notes().setAside(TOTALS_AND_NOTES, row.number()));
        orders.note(findings.notes());
        if (fields != null) {
            fields.note();
        }
    }

    /** Reads a row at once where nothing is to be said of its cells, and as any other otherwise. */
    @Override
    public void acceptPlain(PlainRow row) throws UnusableInputException {
        QuickFields ready = pending.isEmpty() ? quick : null;
        if (ready == null || !ready.take(row)) {
            accept(row.kept());
        } else if (!orders.isRefuted()) {
            count();
            rows.read(ready);
            if (!ready.usable()) {
                rowsLeftOut++;
            } else if (source.table() != Table.PLANS) {
                fingerprints.add(row, ready.childId());
            }
        }
    }

    @Override
    public void accept(Row row) throws UnusableInputException {
        if (row.isBlank()) {
            return;
        }
        CellFields begun = fields;
        StrayRows known = strays;
        if (begun == null || known == null) {
            HeadingSearch.Found found = search.next(row);
            if (found != null) {
                begin(found);
            }
            return;
        }
        begun.at(row);
        if (begun.hasDate()) {
            if (source.table() == Table.PLANS && known.isDatedNote(row)) {
                await(row, begun);
            } else {
                goOn(row, begun);
            }
            return;
        }
        switch (known.of(row)) {
            case REPEATED -> findings.notes().setAside("repeating the headings or a title", row.number());
            case TOTAL -> findings.notes().setAside(TOTALS_AND_NOTES, row.number());
            case NOTE_IF_LAST -> await(row, begun);
            case DATA -> goOn(row, begun);
        }
    }

    private void await(Row row, CellFields begun) {
        pending.add(row);
        if (pending.size() > MOST_PENDING) {
            readPending(begun);
        }
    }

    private void begin(HeadingSearch.Found found) throws UnusableInputException {
        Row row = found.headings();
        if (context.layout().isCanonical()) {
            new MistakenTable(row).refuse(source.table(), source.rows());
        }
        headings = Headings.match(row, context.layout(), source.part(), source.holding(), source.rows());
        HalfUnderstood.tellOfColumns(source.table(), headings, row.number(), findings);
        fields = new CellFields(context, headings, findings, orders);
        quick = QuickFields.of(context, source, headings, findings);
        strays = new StrayRows(headings, found.above(), context.plans()::hasChild);
        if (found.titles() > 0) {
            findings.notes()
                    .say(": the headings are in row " + row.number() + ", and " + found.titles()
                            + (found.titles() == 1 ? " row above them was" : " rows above them were")
                            + " taken for a title and not read.");
        }
        for (Row below : found.below()) {
            accept(below);
        }
    }

    /** Reads a row of data; what waited before it was data too. */
    private void goOn(Row row, CellFields begun) {
        if (!pending.isEmpty()) {
            while (!pending.isEmpty()) {
                readPending(begun);
            }
            begun.at(row);
        }
        read(row, begun);
    }

    private void readPending(CellFields begun) {
        Row row = pending.remove();
        begun.at(row);
        read(row, begun);
    }

    private void read(Row row, CellFields begun) {
        if (orders.isRefuted() || givesNothing(row)) {
            return;
        }
        begun.remarkOnCellsBeyond();
        count();
        rows.read(begun);
        if (!begun.usable()) {
            rowsLeftOut++;
        } else if (source.table() != Table.PLANS) {
            fingerprints.add(row, begun.childId());
        }
    }

    private void count() {
        rowsRead++;
        if (rowsRead % ROWS_BETWEEN_WORDS == 0) {
            context.watch().read(source.table(), rowsRead, source.rows().bytesRead(), length());
        }
    }

    private long length() {
        return source.rows().path().toFile().length();
    }

    /** Whether a row that gives several things gives none of this kind: no review has been held yet, say. */
    private boolean givesNothing(Row row) {
        for (String column : source.holding().onlyWith()) {
            Located at = headings == null ? null : headings.find(column);
            if (at == null || !context.layout().hasValue(at.cell(row))) {
                return true;
            }
        }
        return false;
    }

    private void remarkOnRepetition(int row, @Nullable String child, int first) {
        findings.add(
                Check.DQ_14,
                Severity.WARNING,
                row,
                null,
                null,
                "The row is identical to row " + first + ". Both are kept. Remove one if it was exported twice.",
                child);
    }

    boolean hasHeadings() {
        return headings != null;
    }

    List<String> ignoredColumns() {
        return headings == null ? List.of() : headings.ignored();
    }

    TableFindings findings() {
        return findings;
    }

    int rowsRead() {
        return rowsRead;
    }

    int rowsLeftOut() {
        return rowsLeftOut;
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.HeadingSearch;
import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.KnownHeadings;
import io.github.driftwatch.layout.MistakenTable;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of one table: the headings are looked for among its first rows, and each row after makes a record. */
final class TableReader implements RowSource.RowSink {

    private static final int MOST_PENDING = 100;
    private static final String TOTALS_AND_NOTES = "of totals or notes";

    private final Table table;
    private final RowSource source;
    private final ReadingContext context;
    private final TableRows rows;
    private final TableFindings findings;
    private final DateOrders orders;
    private final RowFingerprints fingerprints = new RowFingerprints();
    private final HeadingSearch search;
    private final Deque<Row> pending = new ArrayDeque<>();
    private @Nullable Headings headings;
    private @Nullable Fields fields;
    private @Nullable StrayRows strays;
    private int rowsRead;
    private int rowsLeftOut;

    private TableReader(Table table, RowSource source, ReadingContext context, DateOrders orders) {
        this.table = table;
        this.source = source;
        this.context = context;
        this.orders = orders;
        this.rows = TableRows.of(table, context.plans());
        this.findings = new TableFindings(source);
        this.search = new HeadingSearch(new KnownHeadings(context.layout().columns(table)));
    }

    /** Reads a table; a second time where its dates turn out to be in another order than they were read in. */
    static TableReader read(Table table, RowSource source, ReadingContext context) throws UnusableInputException {
        DateOrders orders = DateOrders.of(context.options().dateOrder());
        TableReader first = new TableReader(table, source, context, orders).whole();
        DateOrders found = orders.forSecondReading();
        if (found == null) {
            return first;
        }
        context.plans().forget(table);
        return new TableReader(table, source, context, found).whole();
    }

    private TableReader whole() throws UnusableInputException {
        source.read(this);
        HeadingSearch.Found found = fields == null ? search.end() : null;
        if (found != null) {
            begin(found);
        }
        pending.forEach(row -> findings.notes().setAside(TOTALS_AND_NOTES, row.number()));
        orders.note(findings.notes());
        return this;
    }

    @Override
    public void accept(Row row) throws UnusableInputException {
        if (row.isBlank()) {
            return;
        }
        Fields begun = fields;
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
            goOn(row, begun);
            return;
        }
        switch (known.of(row)) {
            case REPEATED -> findings.notes().setAside("repeating the headings or a title", row.number());
            case TOTAL -> findings.notes().setAside(TOTALS_AND_NOTES, row.number());
            case NOTE_IF_LAST -> pending.add(row);
            case DATA -> goOn(row, begun);
        }
        if (pending.size() > MOST_PENDING) {
            readPending(begun);
        }
    }

    private void begin(HeadingSearch.Found found) throws UnusableInputException {
        Row row = found.headings();
        new MistakenTable(context.layout(), row).refuse(table, source);
        headings = Headings.match(row, table, context.layout().columns(table), source);
        fields = new Fields(context, headings, findings, orders);
        strays = new StrayRows(headings, found.above());
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
    private void goOn(Row row, Fields begun) {
        if (!pending.isEmpty()) {
            while (!pending.isEmpty()) {
                readPending(begun);
            }
            begun.at(row);
        }
        read(row, begun);
    }

    private void readPending(Fields begun) {
        Row row = pending.remove();
        begun.at(row);
        read(row, begun);
    }

    private void read(Row row, Fields begun) {
        if (orders.isRefuted()) {
            return;
        }
        begun.remarkOnCellsBeyond();
        rowsRead++;
        rows.read(begun);
        if (!begun.usable()) {
            rowsLeftOut++;
        } else if (table != Table.PLANS) {
            remarkOnRepetition(row, begun);
        }
    }

    private void remarkOnRepetition(Row row, Fields read) {
        int earlier = fingerprints.firstLike(row);
        if (earlier != 0) {
            read.warn(
                    Check.DQ_14,
                    null,
                    null,
                    "The row is identical to row " + earlier + ". Both are kept. Remove one if it was exported twice.");
        }
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

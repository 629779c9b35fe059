package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.MistakenTable;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of one table: its first row that is not blank holds the headings, and each one after makes a record. */
final class TableReader implements RowSource.RowSink {

    private final Table table;
    private final RowSource source;
    private final ReadingContext context;
    private final TableRows rows;
    private final TableFindings findings;
    private final MonthFirst ambiguous;
    private final MonthFirst monthFirst = new MonthFirst();
    private final RowFingerprints fingerprints = new RowFingerprints();
    private @Nullable Headings headings;
    private @Nullable Fields fields;
    private int rowsRead;
    private int rowsLeftOut;

    private TableReader(Table table, RowSource source, ReadingContext context, MonthFirst ambiguous) {
        this.table = table;
        this.source = source;
        this.context = context;
        this.ambiguous = ambiguous;
        this.rows = TableRows.of(table, context.plans());
        this.findings = new TableFindings(source);
    }

    /** Reads a table; a second time where a date was found that makes others of its column ambiguous. */
    static TableReader read(Table table, RowSource source, ReadingContext context) throws UnusableInputException {
        TableReader first = new TableReader(table, source, context, new MonthFirst());
        source.read(first);
        if (!first.monthFirst.any()) {
            return first;
        }
        context.plans().forget(table);
        TableReader second = new TableReader(table, source, context, first.monthFirst);
        source.read(second);
        return second;
    }

    @Override
    public void accept(Row row) throws UnusableInputException {
        if (row.isBlank()) {
            return;
        }
        if (fields == null) {
            new MistakenTable(context.layout(), row).refuse(table, source);
            headings = Headings.match(row, table, context.layout().columns(table), source);
            fields = new Fields(context, headings, findings, ambiguous, monthFirst);
            return;
        }
        rowsRead++;
        fields.at(row);
        rows.read(fields);
        if (!fields.usable()) {
            rowsLeftOut++;
        } else if (table != Table.PLANS) {
            remarkOnRepetition(row, fields);
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

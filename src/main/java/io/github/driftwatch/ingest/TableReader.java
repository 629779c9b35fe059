package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.Located;
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

    private final TableSource source;
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

    private TableReader(TableSource source, ReadingContext context, MonthFirst ambiguous) {
        this.source = source;
        this.context = context;
        this.ambiguous = ambiguous;
        this.rows = TableRows.of(source, context);
        this.findings = new TableFindings(source.rows());
    }

    /** Reads a table; a second time where a date was found that makes others of its column ambiguous. */
    static TableReader read(TableSource source, ReadingContext context) throws UnusableInputException {
        TableReader first = new TableReader(source, context, new MonthFirst());
        source.rows().read(first);
        if (!first.monthFirst.any()) {
            return first;
        }
        if (source.holding().addsTo()) {
            context.additions().forget(source.holding());
        } else {
            context.plans().forget(source.table());
        }
        TableReader second = new TableReader(source, context, first.monthFirst);
        source.rows().read(second);
        return second;
    }

    @Override
    public void accept(Row row) throws UnusableInputException {
        if (row.isBlank()) {
            return;
        }
        if (fields == null) {
            if (context.layout().isCanonical()) {
                new MistakenTable(row).refuse(source.table(), source.rows());
            }
            headings = Headings.match(row, context.layout(), source.part(), source.holding(), source.rows());
            fields = new Fields(context, headings, findings, ambiguous, monthFirst);
            return;
        }
        if (givesNothing(row)) {
            return;
        }
        rowsRead++;
        fields.at(row);
        rows.read(fields);
        if (!fields.usable()) {
            rowsLeftOut++;
        } else if (source.table() != Table.PLANS) {
            remarkOnRepetition(row, fields);
        }
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

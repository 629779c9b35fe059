package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.Located;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.ColumnLetters;
import io.github.driftwatch.source.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row being read as cells: what stands in them, and what is reported of those that cannot be read. */
abstract sealed class RowInHand extends Fields permits CellFields {

    /** What a message ends with where the fault is in a cell. */
    static final String FIX = " Correct it at its source and export again.";

    private final Layout layout;
    private final Headings headings;
    private final TableFindings findings;
    private Row row = new Row(0, List.of());
    private @Nullable String childId;

    RowInHand(Layout layout, Headings headings, TableFindings findings) {
        super(findings);
        this.layout = layout;
        this.headings = headings;
        this.findings = findings;
    }

    void at(Row next) {
        begin();
        row = next;
        childId = shown("child_id");
    }

    /** A comma within a text that stands in no quotes moves every cell after it to the right, and the last out. */
    final void remarkOnCellsBeyond() {
        for (int index = headings.width(); index < row.cells().size(); index++) {
            if (!row.cell(index).isBlank()) {
                warn(
                        Check.DQ_1,
                        null,
                        null,
                        "The row goes on in column " + ColumnLetters.of(index)
                                + ", beyond the last heading: a text with a"
                                + " comma may stand in no quotes, and its values be in the wrong columns." + FIX);
                return;
            }
        }
    }

    final Cell cell(Located at) {
        return at.cell(row);
    }

    @Override
    @Nullable
    String shown(String name) {
        Located at = headings.find(name);
        String text = at == null ? "" : at.cell(row).text();
        return text.isEmpty() ? null : text;
    }

    @Override
    boolean has(String name) {
        Located at = headings.find(name);
        return at != null && layout.hasValue(at.cell(row));
    }

    @Override
    int number() {
        return row.number();
    }

    @Override
    @Nullable
    String childId() {
        return childId;
    }

    final @Nullable Located find(String name) {
        return headings.find(name);
    }

    /** The cell, if it holds something that can be looked at; absent and reported otherwise. */
    final @Nullable Cell readable(@Nullable Located at, String expected) {
        if (at == null) {
            return null;
        }
        Cell cell = at.cell(row);
        Column column = at.column();
        switch (cell.kind()) {
            case ERROR -> {
                if (layout.isAbsent(cell.text())) {
                    missing(column, expected);
                } else {
                    unreadable(column, cell, " holds a spreadsheet's error: expected " + expected + ".");
                }
            }
            case NEVER_CALCULATED ->
                unreadable(
                        column,
                        cell,
                        " holds a formula that was never calculated: open the"
                                + " workbook in Excel and save it, or put values in the place of formulas.");
            case NO_SUCH_DATE ->
                unreadable(column, cell, " is formatted as a date and stands for no day: expected " + expected + ".");
            default -> {
                if (isAbsent(cell)) {
                    missing(column, expected);
                    return null;
                }
                return cell;
            }
        }
        return null;
    }

    private boolean isAbsent(Cell cell) {
        return cell.isBlank() || (cell.kind() == Cell.Kind.TEXT && layout.isAbsent(cell.text()));
    }

    private void missing(Column column, String expected) {
        if (column.required()) {
            leaveOut(
                    Check.DQ_1,
                    column.name(),
                    null,
                    column.name() + " is missing: every row needs " + expected + ". The row is left out." + FIX,
                    column.name() + " is missing");
        }
    }

    final void unreadable(Column column, Cell cell, String complaint) {
        refuse(Check.DQ_1, column, cell, complaint, " cannot be read");
    }

    final void refuse(Check check, Column column, Cell cell, String complaint, String reason) {
        String value = cell.text().isEmpty() ? null : cell.text();
        if (column.mustBeReadable()) {
            leaveOut(
                    check,
                    column.name(),
                    value,
                    column.name() + complaint + " The row is left out." + FIX,
                    column.name() + reason);
        } else {
            findings.add(
                    check,
                    check == Check.DQ_20 ? Severity.ERROR : Severity.WARNING,
                    number(),
                    column.name(),
                    value,
                    column.name() + complaint + " The value is treated as absent." + FIX,
                    childId);
        }
    }
}

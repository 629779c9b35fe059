package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.layout.ColumnType;
import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.Located;
import io.github.driftwatch.layout.Names;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.workbook.NumberText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The typed values of a row of cells. Whatever cells hold can be read, or said to be wrong. */
final class CellFields extends RowInHand {

    private final ReadingContext context;
    private final TableFindings findings;
    private final DateOrders orders;
    private final List<Located> dateColumns;
    private final List<Located> datesBeside;
    private final SwappedDates swapped = new SwappedDates();
    private final @Nullable DateText[] written;
    private boolean hasDate;

    /**
     * @param orders how dates are read; it takes note of those that are found
     */
    CellFields(ReadingContext context, Headings headings, TableFindings findings, DateOrders orders) {
        super(context.layout(), headings, findings);
        this.context = context;
        this.findings = findings;
        this.orders = orders;
        this.dateColumns = headings.located().stream()
                .filter(at -> at.column().type() == ColumnType.DATE)
                .toList();
        this.datesBeside = headings.datesBeside();
        this.written = new DateText[dateColumns.size()];
    }

    @Override
    void at(Row next) {
        super.at(next);
        hasDate = false;
        for (int i = 0; i < written.length; i++) {
            Located at = dateColumns.get(i);
            DateText text = written(at);
            written[i] = text;
            LocalDate real = cell(at).kind() == Cell.Kind.DATE ? cell(at).date() : null;
            if (real != null) {
                swapped.real(at.column().name(), real);
            }
            hasDate = hasDate || cell(at).kind() == Cell.Kind.DATE;
            if (text != null && text.isReadable()) {
                hasDate = true;
                if (!text.isSettled()) {
                    orders.see(at.column().name(), text, number());
                    swapped.text(at.column().name(), text);
                }
            }
        }
        for (int i = 0; i < datesBeside.size(); i++) {
            DateText text = written(datesBeside.get(i));
            if (text != null && text.isReadable() && !text.isSettled()) {
                orders.seeBeside(i, text, number());
            }
        }
    }

    private @Nullable DateText written(Located at) {
        Cell cell = cell(at);
        return cell.kind() == Cell.Kind.TEXT && !cell.isBlank() ? DateText.of(cell.text(), context.years()) : null;
    }

    /** Says what is remarkable of all rows together. */
    void note() {
        swapped.note(findings.notes());
    }

    /** Whether any cell of the row is a date, in whatever order. */
    boolean hasDate() {
        return hasDate;
    }

    @Override
    @Nullable
    String text(String name) {
        Located at = find(name);
        Cell cell = readable(at, "a value");
        if (cell == null) {
            return null;
        }
        if (Meaning.losesFigures(name, cell.text())) {
            warn(
                    Check.DQ_1,
                    name,
                    cell.text(),
                    name + " is a number written as a power of ten, so that figures may be lost and different ones"
                            + " look alike. Format the column as text where it is exported, and export again.");
        }
        return context.repeats().of(cell.text());
    }

    @Override
    @Nullable
    LocalDate date(String name) {
        Located at = find(name);
        Cell cell = readable(at, "a date");
        if (at == null || cell == null) {
            return null;
        }
        LocalDate date = cell.kind() == Cell.Kind.DATE ? cell.date() : dayNumber(at.column(), cell);
        if (date == null) {
            date = cell.kind() == Cell.Kind.TEXT ? written(at, cell) : notADate(at.column(), cell);
        }
        if (date == null) {
            return null;
        }
        remarkOnDistance(at.column(), cell, date);
        return context.days().day(date);
    }

    private @Nullable LocalDate dayNumber(Column column, Cell cell) {
        LocalDate day = context.dayNumbers().day(cell);
        if (day != null) {
            findings.notes().dayNumber(column.name());
        }
        return day;
    }

    private @Nullable LocalDate notADate(Column column, Cell cell) {
        unreadable(
                column,
                cell,
                " is a number and not a date: format the column as dates, or write them as" + " yyyy-mm-dd.");
        return null;
    }

    private @Nullable LocalDate written(Located at, Cell cell) {
        Column column = at.column();
        DateText text = written[dateColumns.indexOf(at)];
        if (text == null || !text.isReadable()) {
            unreadable(column, cell, " cannot be read: expected a date such as 2026-03-31 or 31/03/2026.");
            return null;
        }
        ColumnOrder order = orders.of(column.name());
        LocalDate date = text.isSettled() ? text.dayFirst() : order.read(text);
        if (date == null) {
            refuse(Check.DQ_20, column, cell, order.complaint(), order.reason());
        } else if (text.shortYear()) {
            findings.notes().shortYear(column.name());
        }
        return date;
    }

    private void remarkOnDistance(Column column, Cell cell, LocalDate date) {
        if (date.isBefore(ReadingContext.FIRST_BELIEVABLE)) {
            warn(
                    Check.DQ_18,
                    column.name(),
                    cell.text(),
                    column.name() + " is before " + ReadingContext.FIRST_BELIEVABLE.getYear()
                            + ": it is used as it is. Check it against the case system.");
        } else if (date.isAfter(context.farFuture())) {
            warn(
                    Check.DQ_18,
                    column.name(),
                    cell.text(),
                    column.name() + " is more than 18 months after the as-at date, "
                            + context.options().asAt() + ": it is used as it is. Check it against the case system.");
        }
    }

    @Override
    @Nullable
    Boolean yesNo(String name) {
        Located at = find(name);
        Cell cell = readable(at, "yes or no");
        if (cell == null) {
            return null;
        }
        Boolean answer = context.layout().yesNo(cell.text());
        if (answer == null) {
            warn(
                    Check.DQ_19,
                    name,
                    cell.text(),
                    name + " is neither yes nor no: expected Y or N. It is treated as not" + " known." + FIX);
        }
        return answer;
    }

    @Override
    @Nullable
    String word(String name) {
        Located at = find(name);
        Cell cell = readable(at, "a word");
        if (at == null || cell == null) {
            return null;
        }
        String value = at.column().value(cell.text());
        if (value == null) {
            warn(
                    Check.DQ_19,
                    name,
                    cell.text(),
                    name + " is not one of " + at.column().allowedValues() + ": it is treated as not known"
                            + (Table.COLUMNS_OF_A_MEETING.contains(name) ? ", and the meeting is not counted." : ".")
                            + FIX);
            return UNRECOGNISED;
        }
        return value;
    }

    @Override
    @Nullable
    Double decimal(String name) {
        return number(name, false);
    }

    @Override
    @Nullable
    Integer wholeNumber(String name) {
        Double number = number(name, true);
        return number == null ? null : (Integer) number.intValue();
    }

    private @Nullable Double number(String name, boolean whole) {
        Located at = find(name);
        Cell cell = readable(at, "a number");
        if (at == null || cell == null) {
            return null;
        }
        Column column = at.column();
        Double number = Meaning.number(column, cell.text(), whole);
        if (number == null) {
            unreadable(
                    column,
                    cell,
                    " cannot be read: expected a " + (whole ? "whole number" : "number") + " from "
                            + NumberText.of(Double.toString(column.least())) + " to "
                            + NumberText.of(Double.toString(column.most())) + ".");
            return null;
        }
        return number;
    }

    @Override
    String kind(String name) {
        String text = text(name);
        if (text == null) {
            return "";
        }
        String kind = context.repeats().of(Names.normalised(text));
        if (!context.kinds().passes(kind)) {
            warn(Check.DQ_19, name, text, context.kinds().complaint(kind));
        }
        return kind;
    }

    @Override
    Set<String> roles(String name) {
        String text = text(name);
        if (text == null) {
            return Set.of();
        }
        return Meaning.roles(text, context.repeats());
    }
}

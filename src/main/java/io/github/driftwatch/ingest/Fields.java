package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.Located;
import io.github.driftwatch.layout.Names;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.workbook.NumberText;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of the row being read, by canonical column name. What cannot be read becomes a finding and is
 * absent; where the row cannot do without it, {@link #usable()} is false from then on.
 */
final class Fields extends RowInHand {

    /** What {@link #word} returns for a word that is not in the list. */
    static final String UNRECOGNISED = "?";

    private static final int FIRST_BELIEVABLE_YEAR = 1990;

    private final ReadingContext context;
    private final MonthFirst ambiguous;
    private final MonthFirst seen;

    /**
     * @param ambiguous the columns known from an earlier reading to hold month-first dates
     * @param seen takes note of those found in this one
     */
    Fields(ReadingContext context, Headings headings, TableFindings findings, MonthFirst ambiguous, MonthFirst seen) {
        super(context.layout(), headings, findings);
        this.context = context;
        this.ambiguous = ambiguous;
        this.seen = seen;
    }

    /** A text, stripped. */
    @Nullable
    String text(String name) {
        Located at = find(name);
        Cell cell = readable(at, "a value");
        return cell == null ? null : context.repeats().of(cell.text());
    }

    /** A text that a row cannot do without; empty where the row is not usable. */
    String requiredText(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    /** A day. */
    @Nullable
    LocalDate date(String name) {
        Located at = find(name);
        Cell cell = readable(at, "a date");
        if (at == null || cell == null) {
            return null;
        }
        LocalDate date = cell.kind() == Cell.Kind.TEXT ? written(at.column(), cell) : cell.date();
        if (cell.kind() == Cell.Kind.NUMBER) {
            unreadable(
                    at.column(),
                    cell,
                    " is a number and not a date: format the column as dates, or write them as" + " yyyy-mm-dd.");
        }
        if (date == null) {
            return null;
        }
        remarkOnDistance(at.column(), cell, date);
        return context.days().day(date);
    }

    private @Nullable LocalDate written(Column column, Cell cell) {
        DateText written = DateText.of(cell.text());
        if (written.form() == DateText.Form.NONE) {
            unreadable(column, cell, " cannot be read: expected a date such as 2026-03-31 or 31/03/2026.");
            return null;
        }
        if (written.form() == DateText.Form.MONTH_FIRST) {
            seen.seen(column.name(), number());
        }
        Integer monthFirstRow = ambiguous.row(column.name());
        if (written.form() == DateText.Form.MONTH_FIRST
                || (monthFirstRow != null && written.form() == DateText.Form.DAY_FIRST)) {
            int witness = monthFirstRow == null ? number() : monthFirstRow;
            refuse(
                    Check.DQ_20,
                    column,
                    cell,
                    " is ambiguous: row " + witness + " of this column can only be month first,"
                            + " and day first was expected. Export the dates as yyyy-mm-dd.",
                    " is ambiguous");
            return null;
        }
        return written.date();
    }

    private void remarkOnDistance(Column column, Cell cell, LocalDate date) {
        if (date.getYear() < FIRST_BELIEVABLE_YEAR) {
            warn(
                    Check.DQ_18,
                    column.name(),
                    cell.text(),
                    column.name() + " is before " + FIRST_BELIEVABLE_YEAR
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

    /** Yes, no, or absent where not known. */
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

    /** The value that a word of a fixed list stands for; {@link #UNRECOGNISED} for a word that is not of the list. */
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
                    name + " is not one of " + at.column().allowedValues() + ": it is treated as not known." + FIX);
            return UNRECOGNISED;
        }
        return value;
    }

    /** What became of a meeting, from its {@code status} column. */
    MeetingStatus status() {
        String word = word("status");
        if (word == null) {
            return MeetingStatus.NOT_STATED;
        }
        return switch (word) {
            case "held" -> MeetingStatus.HELD;
            case "scheduled" -> MeetingStatus.SCHEDULED;
            case "cancelled" -> MeetingStatus.CANCELLED;
            case "postponed" -> MeetingStatus.POSTPONED;
            case "rearranged" -> MeetingStatus.REARRANGED;
            default -> MeetingStatus.UNRECOGNISED;
        };
    }

    /** A number within the column's bounds. */
    @Nullable
    Double decimal(String name) {
        return number(name, false);
    }

    /** A whole number within the column's bounds. */
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
        Double number = NumberText.parse(cell.text());
        Column column = at.column();
        if (number == null
                || !(number >= column.least() && number <= column.most())
                || (whole && number != Math.rint(number))) {
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

    /** A kind of event, in lower case with hyphens; empty where the row is not usable. */
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

    /** Names of roles between semicolons, in lower case with hyphens. */
    Set<String> roles(String name) {
        String text = text(name);
        if (text == null) {
            return Set.of();
        }
        Set<String> roles = new LinkedHashSet<>();
        for (String role : text.split(";", -1)) {
            String normalised = Names.normalised(role);
            if (!normalised.isEmpty()) {
                roles.add(context.repeats().of(normalised));
            }
        }
        return roles;
    }
}

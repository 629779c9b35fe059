package io.github.driftwatch.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as a file holds it.
 *
 * @param kind what sort of thing it is
 * @param text what it shows ({@link Blanks#asSeen}): dates in ISO form, whole numbers without a decimal point
 * @param date the day, for a true date; for a number, and a text that is one, the day that it counts in its workbook's
 *     date system, where known
 */
public record Cell(Kind kind, String text, @Nullable LocalDate date) {

    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A number shown as a date that stands for no day. */
        NO_SUCH_DATE,
        /** A spreadsheet's error, such as {@code #REF!}. */
        ERROR,
        /** A formula whose result was never stored. */
        NEVER_CALCULATED
    }

    public static final Cell BLANK = new Cell(Kind.TEXT, "", null);

    public static Cell text(String text) {
        String seen = Blanks.asSeen(text);
        return seen.isEmpty() ? BLANK : new Cell(Kind.TEXT, seen, null);
    }

    public static Cell number(String text) {
        return new Cell(Kind.NUMBER, text, null);
    }

    /** A number that would be a day if it were shown as one. */
    public static Cell number(String text, @Nullable LocalDate day) {
        return new Cell(Kind.NUMBER, text, day);
    }

    public static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, date.toString(), date);
    }

    public static Cell noSuchDate(String serial) {
        return new Cell(Kind.NO_SUCH_DATE, serial, null);
    }

    public static Cell error(String code) {
        return new Cell(Kind.ERROR, code, null);
    }

    public static Cell neverCalculated() {
        return new Cell(Kind.NEVER_CALCULATED, "", null);
    }

    public boolean isBlank() {
        return kind == Kind.TEXT && text.isEmpty();
    }
}

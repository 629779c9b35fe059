package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date written as text, as each order of day, month and year reads it; a time of day is dropped. Read by hand: the
 * platform's parser is ten times slower, which a file of millions of rows would feel.
 *
 * @param dayFirst the day, where the day stands first; absent where there is no such day
 * @param monthFirst the day, where the month stands first
 * @param yearFirst the day, where the year stands first
 * @param shortYear whether its year is written with two figures
 */
record DateText(
        @Nullable LocalDate dayFirst,
        @Nullable LocalDate monthFirst,
        @Nullable LocalDate yearFirst,
        boolean shortYear) {

    private static final DateText UNREADABLE = new DateText(null, null, null, false);
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final String OF_A_TIME = "0123456789:.+-ZAPMapm ";
    private static final String LATE = "23:00";
    private static final int FIGURES_OF_COMPACT = 8;
    private static final int FIRST_COMPACT_YEAR = 1900;
    private static final int LAST_COMPACT_YEAR = 2100;

    /** A date that every order reads alike, absent where it is no day of the calendar. */
    static DateText settled(@Nullable LocalDate date, boolean shortYear) {
        return date == null ? UNREADABLE : new DateText(date, date, date, shortYear);
    }

    /**
     * What a text says.
     *
     * @param years what years of two figures may stand for
     */
    static DateText of(String text, ShortYears years) {
        return ofPlain(text.replace(NO_BREAK_HYPHEN, '-'), years);
    }

    private static DateText ofPlain(String text, ShortYears years) {
        int first = digits(text, 0);
        int second = digits(text, first + 1);
        int third = digits(text, second + 1);
        if (!separated(text, first, second) || !isTimeOrNothing(text, third)) {
            return first == FIGURES_OF_COMPACT && isTimeOrNothing(text, first)
                    ? compact(text)
                    : MonthNames.date(text, years);
        }
        int firstLength = first;
        int secondLength = second - first - 1;
        int thirdLength = third - second - 1;
        int a = number(text, 0, first);
        int b = number(text, first + 1, second);
        int c = number(text, second + 1, third);
        if (!isShort(secondLength)) {
            return UNREADABLE;
        }
        if (firstLength == 4 && isShort(thirdLength)) {
            LocalDate day = ShortYears.existing(a, b, c);
            return settled(
                    day != null && text.startsWith(LATE, third + 1) ? UtcMidnight.day(day, text, third) : day, false);
        }
        if (isShort(firstLength) && thirdLength == 4) {
            return new DateText(ShortYears.existing(c, b, a), ShortYears.existing(c, a, b), null, false);
        }
        if (isShort(firstLength) && thirdLength == 2) {
            return new DateText(
                    years.day(c, b, a), years.day(c, a, b), firstLength == 2 ? years.day(a, b, c) : null, true);
        }
        return UNREADABLE;
    }

    /** The day in an order; absent where it cannot be read in it. */
    @Nullable
    LocalDate in(DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case YEAR_FIRST -> yearFirst;
        };
    }

    /** Whether any order reads it. */
    boolean isReadable() {
        return dayFirst != null || monthFirst != null || yearFirst != null;
    }

    /** Whether every order reads it, and alike. */
    boolean isSettled() {
        return dayFirst != null && dayFirst.equals(monthFirst) && dayFirst.equals(yearFirst);
    }

    /** Whether two orders that read it read different days. */
    boolean differs() {
        return differ(dayFirst, monthFirst) || differ(dayFirst, yearFirst) || differ(monthFirst, yearFirst);
    }

    private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Year, month and day without anything between them, as in {@code 20260331}. */
    private static DateText compact(String text) {
        int year = number(text, 0, 4);
        return year < FIRST_COMPACT_YEAR || year >= LAST_COMPACT_YEAR
                ? UNREADABLE
                : settled(ShortYears.existing(year, number(text, 4, 6), number(text, 6, FIGURES_OF_COMPACT)), false);
    }

    private static boolean isShort(int length) {
        return length == 1 || length == 2;
    }

    static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    private static boolean separated(String text, int first, int second) {
        if (second >= text.length() || first >= second) {
            return false;
        }
        char separator = text.charAt(first);
        return (separator == '-' || separator == '/' || separator == '.') && text.charAt(second) == separator;
    }

    static boolean isTimeOrNothing(String text, int from) {
        if (from >= text.length()) {
            return true;
        }
        char before = text.charAt(from);
        if ((before != 'T' && before != ' ' && before != ':') || text.indexOf(':', from) < 0) {
            return false;
        }
        for (int i = from + 1; i < text.length(); i++) {
            if (OF_A_TIME.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to && to - from <= 4; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}

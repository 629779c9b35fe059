package io.github.driftwatch.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date written as text: year first ({@code 2026-03-04}) or day first ({@code 4/3/2026}), between hyphens, slashes or
 * full stops, with a time of day that is dropped. Read by hand: the platform's parser is ten times slower, which a file
 * of millions of rows would feel.
 *
 * @param form how it is written
 * @param date the day; absent where the form is {@code MONTH_FIRST} or {@code NONE}
 */
record DateText(Form form, @Nullable LocalDate date) {

    enum Form {
        YEAR_FIRST,
        DAY_FIRST,
        /** Readable only as month, day, year, as in {@code 03/14/2026}. */
        MONTH_FIRST,
        NONE
    }

    private static final DateText UNREADABLE = new DateText(Form.NONE, null);
    private static final DateText ONLY_MONTH_FIRST = new DateText(Form.MONTH_FIRST, null);
    private static final int MONTHS = 12;
    private static final String OF_A_TIME = "0123456789:.+-ZAPMapm ";

    static DateText of(String text) {
        int first = digits(text, 0);
        int second = digits(text, first + 1);
        int third = digits(text, second + 1);
        if (!separated(text, first, second) || !isTimeOrNothing(text, third)) {
            return UNREADABLE;
        }
        int firstLength = first;
        int secondLength = second - first - 1;
        int thirdLength = third - second - 1;
        int a = number(text, 0, first);
        int b = number(text, first + 1, second);
        int c = number(text, second + 1, third);
        if (firstLength == 4 && isShort(secondLength) && isShort(thirdLength)) {
            return exists(a, b, c) ? new DateText(Form.YEAR_FIRST, LocalDate.of(a, b, c)) : UNREADABLE;
        }
        if (isShort(firstLength) && isShort(secondLength) && thirdLength == 4) {
            if (exists(c, b, a)) {
                return new DateText(Form.DAY_FIRST, LocalDate.of(c, b, a));
            }
            return exists(c, a, b) ? ONLY_MONTH_FIRST : UNREADABLE;
        }
        return UNREADABLE;
    }

    private static boolean isShort(int length) {
        return length == 1 || length == 2;
    }

    private static int digits(String text, int from) {
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

    private static boolean isTimeOrNothing(String text, int from) {
        if (from >= text.length()) {
            return true;
        }
        if ((text.charAt(from) != 'T' && text.charAt(from) != ' ') || text.indexOf(':', from) < 0) {
            return false;
        }
        for (int i = from + 1; i < text.length(); i++) {
            if (OF_A_TIME.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to && to - from <= 4; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    private static boolean exists(int year, int month, int day) {
        if (year < 1 || month < 1 || month > MONTHS || day < 1) {
            return false;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
    }
}

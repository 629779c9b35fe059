package io.github.driftwatch.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the English name of their month: {@code 31-Mar-2026}, {@code 31MAR26}, {@code Tuesday, 31st March 2026},
 * {@code Mar 31 2026 12:00AM}.
 */
final class MonthNames {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int SHORTEST_NAME = 3;

    /** Longer than any such date; a text may be a whole page. */
    private static final int LONGEST = 60;

    private final String text;
    private int at;

    private MonthNames(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    static DateText date(String text, ShortYears years) {
        return text.length() > LONGEST || text.isEmpty()
                ? DateText.settled(null, false)
                : new MonthNames(text).read(years);
    }

    private DateText read(ShortYears years) {
        String first = part();
        if (isNameOf(WEEKDAYS, first) >= 0) {
            first = part();
        }
        String second = part();
        String third = part();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
        int month = isNameOf(MONTHS, second);
        String day = first;
        String year = third;
        if (month < 0) {
            month = isNameOf(MONTHS, first);
            day = second;
        } else if (first.length() == 4) {
            day = third;
            year = first;
        }
        boolean figures = isFigures(day) && isFigures(year) && day.length() <= 2;
        if (month < 0 || !figures || !DateText.isTimeOrNothing(text.toUpperCase(Locale.ROOT), at)) {
            return DateText.settled(null, false);
        }
        return switch (year.length()) {
            case 2 -> DateText.settled(years.day(number(year), month + 1, number(day)), true);
            case 4 -> DateText.settled(existing(year, month, day), false);
            default -> DateText.settled(null, false);
        };
    }

    private static @Nullable LocalDate existing(String year, int month, String day) {
        return ShortYears.existing(number(year), month + 1, number(day));
    }

    private static int number(String figures) {
        return DateText.number(figures, 0, figures.length());
    }

    private static boolean isFigures(String part) {
        return !part.isEmpty() && DateText.digits(part, 0) == part.length();
    }

    /** The next run of figures or of letters; empty where there is none. The ending of {@code 31st} is passed over. */
    private String part() {
        while (at < text.length() && " ,-/.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int from = at;
        at = DateText.digits(text, from);
        if (at > from) {
            String figures = text.substring(from, at);
            passOrdinal();
            return figures;
        }
        at = letters(from);
        return text.substring(from, at);
    }

    private void passOrdinal() {
        int end = letters(at);
        if (List.of("st", "nd", "rd", "th").contains(text.substring(at, end))) {
            at = end;
        }
    }

    private int letters(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= 'a' && text.charAt(to) <= 'z') {
            to++;
        }
        return to;
    }

    /** Which of the names a word is, whole or cut short after three letters or more, as {@code Sept} is. */
    private static int isNameOf(List<String> names, String word) {
        if (word.length() >= SHORTEST_NAME) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).startsWith(word)) {
                    return i;
                }
            }
        }
        return -1;
    }
}

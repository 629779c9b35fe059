package io.github.driftwatch.explain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The small change of sentences: ordinal numbers, dates, lists. */
final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Phrases() {}

    /** A number as a place in a row, such as {@code 3rd}. */
    static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        String ending = switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    /** A day, such as {@code 28/02/2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day as the texts of notices have it, such as {@code 28 February 2026}. */
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** A list, such as {@code a, b and c}. */
    static String list(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + last + " " + items.get(items.size() - 1);
    }

    /** A sentence: its first letter large, a full stop at its end. */
    static String sentence(String words) {
        int first = words.charAt(0) == '"' ? 1 : 0;
        String large =
                words.substring(0, first) + Character.toUpperCase(words.charAt(first)) + words.substring(first + 1);
        return large.endsWith(".") ? large : large + ".";
    }

    /** A clause as one speaks of it: {@code clause 3}, but {@code Procedure 4} as it is. */
    static String clause(String clause) {
        return Character.isDigit(clause.charAt(0)) ? "clause " + clause : clause;
    }

    /** A name of the profile language without its hyphens or underscores. */
    static String plain(String name) {
        return name.replace('-', ' ').replace('_', ' ');
    }
}

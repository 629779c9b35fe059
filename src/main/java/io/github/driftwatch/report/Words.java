package io.github.driftwatch.report;

import io.github.driftwatch.model.Category;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers and dates as people write them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** A day, such as {@code 20 November 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day where room is short, such as {@code 20 Nov 2026}; the months' names are not left to Java's locale data. */
    public static String shortDay(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** A day whose year goes without saying, such as {@code 20 Nov}. */
    public static String dayAndMonth(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /** A month, such as {@code Nov 2026}. */
    public static String month(LocalDate day) {
        String words = shortDay(day);
        return words.substring(words.indexOf(' ') + 1);
    }

    /** A number, such as {@code 12,345}. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A number of things, such as {@code 1 plan} or {@code 2,000 plans}. */
    public static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** What one row of a table is called, such as {@code core group}. */
    public static String one(Table table) {
        if (table == Table.ACKNOWLEDGED) {
            return "acknowledgement";
        }
        String many = table.fileName().replace('_', ' ');
        return many.substring(0, many.length() - 1);
    }

    /** The rules and the drift flags that a run cannot assess, gathered by the reason: the rules of each first. */
    static Map<String, List<String>> byReason(RunFacts facts) {
        Map<String, List<String>> byReason = byReason(facts.unassessed());
        facts.flags()
                .unassessed()
                .forEach(flag -> byReason.computeIfAbsent(flag.reason(), reason -> new ArrayList<>())
                        .add(flag.id()));
        return byReason;
    }

    /** The rules that a run cannot assess, gathered by the reason, in the order in which the reasons are given. */
    public static Map<String, List<String>> byReason(List<UnassessedRule> unassessed) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        unassessed.forEach(rule -> byReason.computeIfAbsent(rule.reason(), reason -> new ArrayList<>())
                .add(rule.rule().id()));
        return byReason;
    }

    /** A plan's category as people say it, with the word of the export: that alone where it is none of the five. */
    public static String category(String category) {
        return Category.of(category)
                .map(known -> known.words() + " (" + category + ")")
                .orElse(category);
    }
}

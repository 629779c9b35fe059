package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.Agenda;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the sheets of conferences: such as {@code 12-05 C1001 Review 3}, each different, as a workbook takes them. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM", Locale.UK);

    private final Set<String> taken = new HashSet<>();

    SheetNames(String... taken) {
        this.taken.addAll(Set.of(taken));
    }

    String next(Agenda agenda) {
        String before = DAY.format(agenda.date()) + " ";
        String after = " " + AgendaTables.shortLabel(agenda);
        String child = agenda.plan().childId().replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", "-");
        for (int count = 1; ; count++) {
            String number = count == 1 ? "" : " (" + count + ")";
            String name =
                    before + cut(child, LONGEST - before.length() - after.length() - number.length()) + after + number;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That one conference can serve several children of a family.
 *
 * @param family the family
 * @param rows how many rows of the list it would serve
 * @param by the earliest day by which one of them is due
 * @param bookedFor the day that all of them are booked for; absent where they are not booked, or not for one day
 */
public record Together(
        String family, int rows, LocalDate by, @Nullable LocalDate bookedFor) {

    /** What there is to say of the conferences of one kind of a family; nothing where they are of one child. */
    static @Nullable Together of(String family, List<DueRow> conferences) {
        Set<String> children =
                conferences.stream().map(row -> row.plan().childId()).collect(Collectors.toSet());
        if (children.size() < 2) {
            return null;
        }
        LocalDate by = conferences.stream()
                .map(DueRow::due)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate booked = conferences.get(0).scheduled();
        boolean all = conferences.stream().allMatch(row -> Objects.equals(row.scheduled(), booked));
        return new Together(family, conferences.size(), by, all ? booked : null);
    }

    /** What to do, such as {@code serve together by 25 Nov 2026}. */
    public String words() {
        return bookedFor == null
                ? "serve together by " + Words.shortDay(by)
                : "booked together for " + Words.shortDay(bookedFor);
    }
}

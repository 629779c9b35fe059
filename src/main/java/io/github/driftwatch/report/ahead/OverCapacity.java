package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.Words;
import java.time.LocalDate;

/**
 * A week in which a chair has more conferences than one can hold.
 *
 * @param chair who chairs
 * @param monday the week's Monday
 * @param conferences how many there are
 * @param capacity how many one can hold
 */
public record OverCapacity(String chair, LocalDate monday, int conferences, int capacity) {

    /** It in words, such as {@code CC-02: 7 in the week of 7 Dec 2026, 1 over 6}. */
    public String words() {
        return chair + ": " + conferences + " in the week of " + Words.shortDay(monday) + ", "
                + (conferences - capacity) + " over " + capacity;
    }
}

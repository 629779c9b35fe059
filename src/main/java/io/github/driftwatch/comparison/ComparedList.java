package io.github.driftwatch.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of which a run says what has changed since an earlier one. */
public enum ComparedList {
    OVERDUE,
    UPCOMING,
    DRIFT_RISK;

    /** The name of its file without an ending, such as {@code drift-risk}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ComparedList> named(String fileName) {
        return Arrays.stream(values())
                .filter(list -> list.fileName().equals(fileName))
                .findFirst();
    }
}

package io.github.driftwatch.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that reads the clock. */
final class Today {

    private Today() {}

    /** Today's date where this machine is. */
    static LocalDate date() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** This moment, which ages are counted to. */
    static Instant now() {
        return Instant.now();
    }
}

package io.github.driftwatch.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that reads the clock for a date. */
final class Today {

    private Today() {}

    /** Today's date where this machine is. */
    static LocalDate date() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}

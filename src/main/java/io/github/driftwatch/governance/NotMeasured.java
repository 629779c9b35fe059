package io.github.driftwatch.governance;

import org.jspecify.annotations.Nullable;

/**
 * A measure, or a line of one, that this export or this procedure gives no figures of.
 *
 * @param measure the measure's identifier
 * @param line the line's identifier; absent for the whole measure
 * @param title what it is called; absent where the procedure or a definition says
 * @param reason why, such as {@code no events were supplied}
 */
public record NotMeasured(
        String measure, @Nullable String line, @Nullable String title, String reason) {

    /** One that the procedure or a definition has a name for. */
    public NotMeasured(String measure, @Nullable String line, String reason) {
        this(measure, line, null, reason);
    }
}

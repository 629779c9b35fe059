package io.github.driftwatch.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Children of some ages, as a governance report parts them.
 *
 * @param title such as {@code 5 to 9}
 * @param below the age in years that they have not reached; absent for the last band
 */
public record AgeBand(String title, @Nullable Integer below) {

    /** The band of children who are not born. */
    public static final String UNBORN = "Unborn";
}

package io.github.driftwatch.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Plans that last for some length of time, as a governance report parts them: longer than the band before. Of
 * {@code within} and {@code below} one is given, and neither for the last band.
 *
 * @param id such as {@code up-to-3-months}
 * @param title such as {@code 3 months or less}
 * @param within the greatest length, which is in the band itself
 * @param below the length that is too long for it
 */
public record DurationBand(
        String id,
        String title,
        @Nullable Amount within,
        @Nullable Amount below) {}

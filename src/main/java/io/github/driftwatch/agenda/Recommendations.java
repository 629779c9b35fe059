package io.github.driftwatch.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the last conference before this one recommended.
 *
 * @param label what reports call that conference
 * @param date the day that it was held
 * @param text what it recommended; absent where nothing is recorded
 */
public record Recommendations(
        String label, LocalDate date, @Nullable String text) {}

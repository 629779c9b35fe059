package io.github.driftwatch.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * A figure as a publication gives it: a number, or a letter in its place.
 *
 * @param number the number; absent where a letter stands in its place
 * @param code {@code c} for a small number that is withheld, {@code u} for one of low reliability, {@code x} for one that is
 *     not available, {@code z} for one that does not apply; absent where there is a number
 */
public record PublishedFigure(
        @Nullable Double number, @Nullable String code) {}

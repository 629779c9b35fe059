package io.github.driftwatch.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a check was asked for: with the inputs and the program's version, all that its reports follow from.
 *
 * @param madeOn the day that it was made on, which may be later than the day that it was made for
 * @param options the options that shape the reports, by name without hyphens, such as {@code within}, as they were given;
 *     of files and folders the name alone
 * @param layoutSha256 the digest of the layout's text; absent where the layout has none
 */
public record Asked(
        LocalDate madeOn,
        SortedMap<String, String> options,
        @Nullable String layoutSha256) {

    public Asked {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** Without any option, on the very day. */
    static Asked nothingOf(LocalDate asAt) {
        return new Asked(asAt, new TreeMap<>(Map.of()), null);
    }
}

package io.github.driftwatch.cli.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as it is typed.
 *
 * @param names its names with their dashes, the long one last
 * @param summary what it is for, in a few words
 * @param label what its help calls its value, such as {@code FILE}
 * @param values what may be its value; absent where it takes none
 */
public record TypedOption(
        List<String> names,
        String summary,
        String label,
        @Nullable Values values) {

    public TypedOption {
        names = List.copyOf(names);
    }
}

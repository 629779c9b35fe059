package io.github.driftwatch.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows that a plan drifts, and how many points it adds.
 *
 * @param id the identifier that reports show, such as {@code F3}
 * @param title what it shows, in a few words
 * @param levels how many points for what, never rising: the first that holds counts, and no other
 * @param assumed what of it is an assumption, and why; absent where nothing is
 * @param reading how it is to be read
 * @param profile the name of the profile that says it, which another may extend
 */
public record Flag(
        String id,
        String title,
        List<Level> levels,
        @Nullable String assumed,
        @Nullable String reading,
        String profile) {

    public Flag {
        levels = List.copyOf(levels);
    }

    /**
     * One of the heights that a flag can have.
     *
     * @param points what it adds to the plan's points, 1 to 99
     * @param when what must show on the plan
     * @param says the reason that it gives, with {@code {what}}, {@code {date}} and {@code {count}} to be filled in; absent
     *     for the usual words
     */
    public record Level(int points, Sign when, @Nullable String says) {}

    /** The same among those of several procedures: the rules that it names say whose they are. */
    Flag qualified(String prefix) {
        List<Level> others = levels.stream()
                .map(level -> new Level(level.points(), level.when().qualified(prefix), level.says()))
                .toList();
        return new Flag(id, title, others, assumed, reading, profile);
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Profile;
import java.util.List;

/**
 * One drift flag in rows of a table.
 *
 * @param id its id
 * @param title what it shows
 * @param levels its levels, the most points first
 * @param assumed whether something of it is an assumption
 */
public record FlagRow(String id, String title, List<Level> levels, boolean assumed) {

    public FlagRow {
        levels = List.copyOf(levels);
    }

    /** What one level adds, and what raises it. */
    public record Level(int points, String when) {}

    /** The rows of a flag of a profile. */
    public static FlagRow of(Flag flag, Profile profile) {
        SignWords words = new SignWords(new Wording(profile));
        return new FlagRow(
                flag.id(),
                flag.title(),
                flag.levels().stream()
                        .map(level -> new Level(level.points(), words.shows(level.when())))
                        .toList(),
                flag.assumed() != null);
    }
}

package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.timeline.DatedName;

/** Says why a flag is raised: in the profile's words, else in those of what shows. */
final class FlagReasons {

    private FlagReasons() {}

    static String of(Flag flag, Flag.Level level, Shown shown) {
        if (level.says() != null) {
            return filled(level.says(), shown);
        }
        if (shown.words().isEmpty()) {
            return flag.title();
        }
        return shown.bare() ? flag.title() + ": " + shown.words() : shown.words();
    }

    private static String filled(String says, Shown shown) {
        if (shown.named().isEmpty()) {
            return says;
        }
        DatedName first = shown.named().get(0);
        return says.replace("{what}", first.name())
                .replace("{date}", Days.day(first.day()))
                .replace("{count}", Integer.toString(shown.count()));
    }
}

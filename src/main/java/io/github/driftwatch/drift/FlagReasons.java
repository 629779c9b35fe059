package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Sign;
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
        return standsAlone(level.when()) ? shown.words() : flag.title() + ": " + shown.words();
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

    /** What is only said to be there, with its day, does not tell by itself what is wrong with it. */
    private static boolean standsAlone(Sign sign) {
        if (sign instanceof Sign.All all) {
            return all.signs().stream().allMatch(FlagReasons::standsAlone);
        }
        if (sign instanceof Sign.Any any) {
            return any.signs().stream().allMatch(FlagReasons::standsAlone);
        }
        return !(sign instanceof Sign.Not)
                && !(sign instanceof Sign.Holds holds && holds.condition() instanceof Condition.Exists);
    }
}

package io.github.driftwatch.cli;

import java.util.Locale;
import java.util.Map;

/** Whether a terminal understands colours, by what it tells of itself. */
final class Colours {

    private Colours() {}

    /**
     * Whether they are understood, and nobody has said that they are not wanted (no-color.org: {@code NO_COLOR} with any
     * value). Windows' own old console shows the codes themselves; newer ones and its terminal say who they are.
     */
    static boolean areUnderstood(Map<String, String> environment, String system) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String kind = environment.getOrDefault("TERM", "dumb");
        boolean known = !kind.isEmpty() && !kind.equals("dumb");
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return environment.containsKey("WT_SESSION")
                    || environment.containsKey("ANSICON")
                    || "ON".equals(environment.get("ConEmuANSI"))
                    || known;
        }
        return known;
    }
}

package io.github.driftwatch.cli.completion;

import java.util.Locale;

/** A shell that completes what is typed, and what it takes a script in. */
public enum Shell {
    BASH,
    ZSH,
    FISH,
    POWERSHELL;

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The script, with line feeds: on every system, most of these shells read no other line's end. */
    public String script(TypedCommand program) {
        return switch (this) {
            case BASH -> BashScript.of(program);
            case ZSH -> ZshScript.of(program);
            case FISH -> FishScript.of(program);
            case POWERSHELL -> PowerShellScript.of(program);
        };
    }
}

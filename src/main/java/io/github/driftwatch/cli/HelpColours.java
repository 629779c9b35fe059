package io.github.driftwatch.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** How help sets off what can be typed: in bold, which can be read on dark and on light. */
final class HelpColours {

    private HelpColours() {}

    /** Help goes to standard output where it is asked for, and to standard error where it is shown for want of a command. */
    static ColorScheme on(Console console) {
        boolean both = console.screen().terminal()
                && console.screen().errors()
                && console.screen().colours();
        return new ColorScheme.Builder(both ? Ansi.ON : Ansi.OFF)
                .commands(Style.bold)
                .options(Style.bold)
                .parameters(Style.bold)
                .optionParams(Style.italic)
                .build();
    }
}

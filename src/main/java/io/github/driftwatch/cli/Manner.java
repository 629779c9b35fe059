package io.github.driftwatch.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** How a command speaks. The same in every command. */
final class Manner {

    private static final String NO_COLOR = "--no-color";
    private static final String NO_COLOUR = "--no-colour";
    private static final String VERBOSE = "--verbose";
    private static final String QUIET = "--quiet";

    @Option(
            names = {NO_COLOUR, NO_COLOR},
            description =
                    "Say everything without colours, on a terminal too; so does the environment variable NO_COLOR.")
    private boolean plain;

    @Option(
            names = VERBOSE,
            description =
                    "Say more: what each file was taken for and why, the time that it took, and where in the program"
                            + " a failure arose. Never what is in a cell.")
    private boolean verbose;

    @Option(
            names = QUIET,
            description =
                    "Say nothing where all is well: only what is wrong or has to be known. The exit code says the rest.")
    private boolean quiet;

    /** What a command line asks for before anybody has understood it: what is wrong with it is said in that manner too. */
    static Console of(Console console, String... args) {
        List<String> words = List.of(args);
        Console shown = words.contains(NO_COLOR) || words.contains(NO_COLOUR) ? console.plain() : console;
        return words.contains(VERBOSE) ? shown.telling(true) : shown;
    }

    /** What was asked for in any other way, such as in a file of options. */
    Console of(Console console) {
        Console shown = plain ? console.plain() : console;
        Console telling = verbose ? shown.telling(true) : shown;
        return quiet ? telling.hushed() : telling;
    }
}

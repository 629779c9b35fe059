package io.github.driftwatch.cli;

import java.util.Arrays;

/** Help asked for by a word, as other programs have it: {@code driftwatch help check} is {@code driftwatch check --help}. */
final class HelpWord {

    private static final String WORD = "help";

    private HelpWord() {}

    /** The arguments with the option in place of the word; as they are where they do not begin with it. */
    static String[] inPlace(String... args) {
        if (args.length == 0 || !args[0].equals(WORD)) {
            return args;
        }
        String[] words = Arrays.copyOfRange(args, 1, args.length + 1);
        words[args.length - 1] = "--help";
        return words;
    }
}

package io.github.driftwatch.cli;

import java.io.Console;
import java.util.Objects;
import java.util.Optional;

/** Asks a person for a password, where there is a terminal to ask on. */
@FunctionalInterface
interface PasswordPrompt {

    /** There is nobody to ask. */
    PasswordPrompt NOBODY = question -> Optional.empty();

    /** Asks, and does not show what is typed; absent where there is nobody, or no answer. */
    Optional<char[]> ask(String question);

    /** The terminal that this process was started from, where its input is one too. */
    static PasswordPrompt ofThisProcess() {
        return question -> {
            Console console = System.console();
            if (!Screen.isTerminal(console)) {
                return Optional.empty();
            }
            char[] typed = Objects.requireNonNull(console).readPassword("%s", question);
            return typed == null || typed.length == 0 ? Optional.empty() : Optional.of(typed);
        };
    }
}

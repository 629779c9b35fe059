package io.github.driftwatch.cli;

import java.util.concurrent.Callable;

/** A command that says something, through the console that it is given. */
abstract class SpeakingCommand implements Callable<Integer> {

    private final Console console;

    SpeakingCommand(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }
}

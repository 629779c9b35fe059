package io.github.driftwatch.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that says something, through the console that it is given. */
abstract class SpeakingCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Manner manner = new Manner();

    SpeakingCommand(Console console) {
        this.console = console;
    }

    final Console console() {
        return manner.of(console);
    }
}

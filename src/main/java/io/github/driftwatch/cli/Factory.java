package io.github.driftwatch.cli;

import picocli.CommandLine;

/** Makes the commands, and hands each the console that it speaks through. */
final class Factory implements CommandLine.IFactory {

    private final Console console;

    Factory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (SpeakingCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Console.class).newInstance(console);
        }
        return CommandLine.defaultFactory().create(type);
    }
}

package io.github.driftwatch.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does nothing without one of those below it: it then shows its help, and says what is missing. */
abstract class ParentCommand implements Runnable {

    private final String missing;

    /** Taken here too; picocli fills it. */
    @Mixin
    @SuppressWarnings("unused")
    private final Manner manner = new Manner();

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * A command.
     *
     * @param missing what is said where none of those below it is named
     */
    ParentCommand(String missing) {
        this.missing = missing;
    }

    @Override
    public final void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getErr());
        throw new WrongCommandException(missing);
    }
}

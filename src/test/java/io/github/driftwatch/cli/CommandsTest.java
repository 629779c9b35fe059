package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final Console CONSOLE = new Console(NOWHERE, NOWHERE, new Screen(false, 80), CommandRun.TODAY);

    @Test
    void goByTheNamesThatTheyGiveThemselves() {
        Main.commandLine(CONSOLE)
                .getSubcommands()
                .forEach((name, command) -> assertThat(command.getCommandName()).isEqualTo(name));
    }

    /** A command on its own is the same command: its help says so, down to the name of the program. */
    @Test
    void areTheSameOnTheirOwn() {
        CommandLine all = Main.commandLine(CONSOLE);
        assertThat(all.getSubcommands()).hasSize(15);
        all.getSubcommands().forEach((name, command) -> {
            CommandLine alone = Main.commandLine(CONSOLE, name, "--help");
            assertThat(alone.getSubcommands()).containsOnlyKeys(name);
            assertThat(alone.getSubcommands().values())
                    .extracting(CommandLine::getUsageMessage)
                    .containsExactly(command.getUsageMessage());
        });
    }

    @Test
    void areAllThereForASlip() {
        assertThat(Main.commandLine(CONSOLE, "chekc").getSubcommands()).hasSize(15);
    }
}

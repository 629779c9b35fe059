package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of every command, its page of the manual and the scripts that complete it are as they were when somebody last looked
 * at them: {@link LookedAtTest} says how to take a new list.
 */
class HelpLookedAtTest {

    private static final Locale BEFORE = Locale.getDefault();

    @TempDir
    private Path dir;

    /** The letters by which options are sorted are those of the language that the computer speaks. */
    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"help, 80, false", "help-wide, 200, false", "help-in-colour, 100, true"})
    void helpIsAsItWas(String name, int width, boolean colours) throws IOException {
        Screen screen = new Screen(true, width, true, colours, StandardCharsets.UTF_8);
        for (String command : commands()) {
            CommandRun run = CommandRun.on(screen, (command + " --help").strip().split(" "));
            assertThat(run.code()).as(run.err()).isZero();
            Files.writeString(dir.resolve(("driftwatch " + command).strip() + ".txt"), run.out());
        }
        assertAsTheyWere(name);
    }

    @Test
    void theManualIsAsItWas() throws IOException {
        for (Map.Entry<String, String> page : ManualPages.pages().entrySet()) {
            Files.writeString(dir.resolve(page.getKey()), page.getValue());
        }
        assertAsTheyWere("manual");
    }

    @Test
    void scriptsAreAsTheyWere() throws IOException {
        for (String shell : List.of("bash", "zsh", "fish", "powershell")) {
            Files.writeString(
                    dir.resolve(shell), CommandRun.of("completion", shell).out());
        }
        assertAsTheyWere("completion");
    }

    private void assertAsTheyWere(String name) throws IOException {
        SeenParts parts = new SeenParts(dir);
        parts.addFiles(dir);
        parts.areAsTheyWere(name, dir);
    }

    private static List<String> commands() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> commands = new ArrayList<>();
        gather(
                Main.commandLine(new Console(nowhere, nowhere, new Screen(false, 80), CommandRun.TODAY))
                        .getCommandSpec(),
                commands);
        return commands;
    }

    private static void gather(CommandSpec command, List<String> into) {
        into.add(command.qualifiedName().replaceFirst("^driftwatch ?", ""));
        command.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(below -> gather(below, into));
    }
}

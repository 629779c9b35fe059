package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The help of every command. */
class HelpTest {

    static List<CommandLine> commands() {
        List<CommandLine> commands = new ArrayList<>();
        gather(commandLine(), commands);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void beginsWithWhatTheCommandIsForAndEndsWithExamplesThatParse(CommandLine command) {
        CommandRun run = help(command, 80);
        List<String> lines = run.out().stripTrailing().lines().toList();
        String purpose = String.join(
                        " ", command.getCommandSpec().usageMessage().description())
                .strip();
        assertThat(purpose).startsWith(lines.get(0)).isNotBlank();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();

        List<String> examples = lines.subList(lines.size() - 2, lines.size());
        assertThat(lines.get(lines.size() - 3)).matches("Examples:|  driftwatch check --dir samples .*");
        assertThat(examples).allMatch(line -> line.startsWith("  driftwatch "));
        for (String example : examples) {
            String typed = example.strip().substring("driftwatch ".length()).replaceFirst(" \\|.*", "");
            assertThatCode(() -> commandLine().parseArgs(CommandRun.split(typed, Path.of("."))))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsTheScreen(CommandLine command) {
        assertThat(help(command, 80).out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(help(command, 120).out().lines()).allMatch(line -> line.length() <= 120);
    }

    /** As other programs have it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "check", "profile", "profile explain", "chekc"})
    void theWordHelpAsksForItToo(String command) {
        CommandRun word = CommandRun.of(("help " + command).strip().split(" "));
        CommandRun option = CommandRun.of((command + " --help").strip().split(" "));
        assertThat(word).isEqualTo(option);
        assertThat(word.out() + word.err()).isNotBlank();
    }

    @Test
    void everyOptionSaysWhatItIs() {
        for (CommandLine command : commands()) {
            assertThat(command.getCommandSpec().options())
                    .as(command.getCommandName())
                    .allMatch(option -> option.description().length > 0);
        }
    }

    @Test
    void theVersionNamesTheProgramTheProfilesTheBankHolidaysAndJava() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.out()).isEqualTo("""
                driftwatch 0.1.0, reports of format 1
                Profiles: review-conferences 1.0, designated-review 1.0, calderdale 1.0, north-yorkshire 1.0
                Bank holidays of England and Wales: as proclaimed up to 2028, computed after that
                Java %s
                """.formatted(System.getProperty("java.version")));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private static CommandRun help(CommandLine command, int width) {
        Stream<String> path = Stream.of(command.getCommandSpec().qualifiedName().split(" ", -1))
                .skip(1);
        String[] words = Stream.concat(path, Stream.of("--help")).toArray(String[]::new);
        return CommandRun.on(new Screen(true, width), words);
    }

    private static CommandLine commandLine() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Main.commandLine(new Console(nowhere, nowhere, new Screen(false, 80), CommandRun.TODAY));
    }

    private static void gather(CommandLine command, List<CommandLine> into) {
        into.add(command);
        command.getSubcommands().values().forEach(below -> gather(below, into));
    }
}

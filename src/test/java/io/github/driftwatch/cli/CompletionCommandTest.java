package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.cli.completion.CommandWalk;
import io.github.driftwatch.cli.completion.Shell;
import io.github.driftwatch.cli.completion.Values;
import io.github.driftwatch.cli.completion.Values.Place;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CompletionCommandTest {

    /** What help calls values of which a shell can know nothing. */
    private static final Set<String> FREE =
            Set.of("DATE", "TIME", "N", "PERCENT", "CODE", "DIGEST", "CHILD", "PLAN_ID", "NAME");

    @ParameterizedTest
    @EnumSource
    void everyCommandAndEveryOptionIsInTheScript(Shell shell) {
        CommandRun run = CommandRun.of("completion", shell.word());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        for (CommandSpec command : commands()) {
            String path = command.qualifiedName().replaceFirst("^driftwatch ?", "");
            String part = partOf(run.out(), shell, path);
            for (OptionSpec option : command.options()) {
                for (String name : option.names()) {
                    assertThat(part).as(path).contains(typed(shell, name));
                }
            }
            for (String below : command.subcommands().keySet()) {
                assertThat(run.out()).as(path).contains(below);
            }
        }
    }

    /** The lines that tell of a command's options. */
    private static String partOf(String script, Shell shell, String path) {
        return switch (shell) {
            case BASH ->
                between(script, "      '" + (path.isEmpty() ? "" : " " + path) + "') _driftwatch_words -", "\n") + " ";
            case ZSH ->
                between(script, "\n_driftwatch" + (path.isEmpty() ? "" : "_") + path.replace(' ', '_') + "() {", "\n}");
            case FISH ->
                String.join(
                                "\n",
                                script.lines()
                                        .filter(line -> line.contains(("__driftwatch_at " + path).strip() + "'"))
                                        .toList())
                        + " ";
            case POWERSHELL -> between(script, "        '" + path + "' = @{\n            Words", "\n        }\n");
        };
    }

    private static String typed(Shell shell, String name) {
        return switch (shell) {
            case BASH -> name.substring(1) + " ";
            case ZSH -> name;
            case FISH -> name.startsWith("--") ? " -l " + name.substring(2) + " " : " -s " + name.substring(1) + " ";
            case POWERSHELL -> "@{ Text = '" + name + "';";
        };
    }

    private static String between(String text, String from, String to) {
        int begins = text.indexOf(from);
        assertThat(begins).as(from).isNotNegative();
        return text.substring(begins, text.indexOf(to, begins + from.length()));
    }

    /** An option with a new kind of value has to be thought of: nothing is offered for it by oversight. */
    @Test
    void nothingIsLeftWithoutAnOfferByOversight() {
        CompletedValues values = new CompletedValues();
        for (CommandSpec command : commands()) {
            for (OptionSpec option : command.options()) {
                Values offered = values.of(option);
                if (option.arity().max() > 0 && offered.words().isEmpty() && offered.place() == Place.NONE) {
                    assertThat(FREE).as(command.name()).contains(option.paramLabel());
                }
            }
        }
    }

    /** A line of what the script holds of an option of check, or of a command's first word. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ZSH        | :DATE: '                                 | a day: nothing
            ZSH        | :FILE:_files'                            | a file
            ZSH        | :FOLDER:_files -/'                       | a folder
            ZSH        | '--by=[Group by week]:WHAT:(week chair team)' | one of some words
            ZSH        | :_driftwatch_list csv xlsx json'         | several words with commas between
            ZSH        | :{_driftwatch_or_file canonical ssd annex-a cin-census}' | a word or a file
            ZSH        | :{_driftwatch_list_or_files review-conferences designated-review calderdale north-yorkshire}' | several of either
            ZSH        | '1:word:(bash zsh fish powershell)'      | a first word
            ZSH        | '1:word:_files -/'                       | a first word that is a folder
            FISH       | check' -l as-at -r -f -d                 | a day: nothing
            FISH       | check' -l plans -r -F -d                 | a file
            FISH       | check' -l dir -r -f -a '(__fish_complete_directories)' -d | a folder
            FISH       | check' -l format -r -f -a '(__driftwatch_list csv xlsx json)' -d | several words
            FISH       | check' -l layout -r -F -a 'canonical ssd annex-a cin-census' -d | a word or a file
            FISH       | check' -l profile -r -F -a '(__driftwatch_list review-conferences designated-review calderdale north-yorkshire) (__driftwatch_next_file)' -d | several of either
            POWERSHELL | 'check --as-at' = @{ List = $false; Words = @() } | a day: nothing
            POWERSHELL | 'check --format' = @{ List = $true; Words = @('csv', 'xlsx', 'json') } | several words
            POWERSHELL | 'check --layout' = @{ List = $false; Words = @('canonical', 'ssd', 'annex-a', 'cin-census') } | a word or a file
            BASH       | ' check --format') _driftwatch_list csv xlsx json; return ;; | several words
            """)
    void offersWhatCanStandThere(Shell shell, String line, String what) {
        assertThat(CommandRun.of("completion", shell.word()).out()).as(what).contains(line);
    }

    /** bash cannot read a carriage return before a line's end, and Windows' own line ends have one. */
    @ParameterizedTest
    @EnumSource
    void linesEndAsShellsReadThem(Shell shell) {
        assertThat(shell.script(new CommandWalk(new CompletedValues()::of).of(program())))
                .doesNotContain("\r")
                .doesNotContain(" \n")
                .endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BASH", "zsh", "pwsh"})
    void namesOfShellsAreTakenInAnyCaseAndPowerShellByItsNewName(String shell) {
        assertThat(CommandRun.of("completion", shell).code()).isZero();
    }

    private static List<CommandSpec> commands() {
        List<CommandSpec> commands = new ArrayList<>();
        gather(program(), commands);
        return commands;
    }

    private static CommandSpec program() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Main.commandLine(new Console(nowhere, nowhere, new Screen(false, 80), CommandRun.TODAY))
                .getCommandSpec();
    }

    private static void gather(CommandSpec command, List<CommandSpec> into) {
        into.add(command);
        command.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(below -> gather(below, into));
    }
}

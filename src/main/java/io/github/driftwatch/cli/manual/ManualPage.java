package io.github.driftwatch.cli.manual;

import io.github.driftwatch.words.Gist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One command's page of the manual. */
public final class ManualPage {

    private final CommandSpec command;
    private final Customs customs;
    private final Roff page = new Roff();

    /**
     * What the pages have in common.
     *
     * @param program the program and its version, at the foot of each page
     * @param heading under which heading an option stands
     * @param headings the headings in the order of the page
     * @param exitCodes the exit codes of a command whose help names none, and what each means
     * @param more what only the page of the program itself says, by heading: lines as terms and meanings
     */
    public record Customs(
            String program,
            Function<OptionSpec, String> heading,
            List<String> headings,
            Function<CommandSpec, Map<Integer, String>> exitCodes,
            Map<String, Map<String, String>> more) {}

    private ManualPage(CommandSpec command, Customs customs) {
        this.command = command;
        this.customs = customs;
    }

    /** The name of a command's page: {@code driftwatch-profile-show}. */
    public static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** The page, in roff. */
    public static String of(CommandSpec command, Customs customs) {
        return new ManualPage(command, customs).written();
    }

    private String written() {
        Footer footer = Footer.of(command.usageMessage().footer());
        page.title(name(command).toUpperCase(Locale.ROOT), customs.program());
        page.section("NAME").say(name(command) + " - " + gist());
        synopsis();
        description();
        words();
        options();
        commands();
        notes(footer.notes());
        page.section("EXIT STATUS");
        if (footer.exitCodes().isEmpty()) {
            customs.exitCodes().apply(command).forEach((code, meaning) -> page.term(Roff.bold("" + code), meaning));
        } else {
            footer.exitCodes().forEach(code -> page.term(Roff.bold(code.number()), code.meaning()));
        }
        if (command.parent() == null) {
            customs.more().forEach((heading, terms) -> {
                page.section(heading);
                terms.forEach((term, meaning) -> page.term(Roff.bold(term), meaning));
            });
        }
        page.section("EXAMPLES").commands(footer.examples());
        seeAlso();
        return page.toString();
    }

    private String gist() {
        String gist = Gist.of(String.join(" ", command.usageMessage().description()));
        return Character.toLowerCase(gist.charAt(0)) + gist.substring(1);
    }

    /** The command with what it cannot do without: all its options in a row say less than their list. */
    private void synopsis() {
        List<String> parts = new ArrayList<>(List.of(Roff.bold(command.qualifiedName())));
        if (!command.subcommands().isEmpty()) {
            parts.add(Roff.italic("COMMAND"));
        }
        shown(command.options()).filter(ArgSpec::required).forEach(option -> parts.add(typed(option)));
        parts.add("[" + Roff.italic("OPTION") + "]...");
        parameters().forEach(parameter -> parts.add(Roff.italic(parameter.paramLabel())));
        page.section("SYNOPSIS").marked(String.join(" ", parts));
    }

    private void description() {
        page.section("DESCRIPTION");
        for (String paragraph : command.usageMessage().description()) {
            if (!paragraph.isBlank()) {
                page.paragraph(paragraph);
            }
        }
    }

    private void words() {
        List<PositionalParamSpec> parameters = parameters().toList();
        if (!parameters.isEmpty()) {
            page.section("ARGUMENTS");
            parameters.forEach(parameter -> page.term(Roff.italic(parameter.paramLabel()), description(parameter)));
        }
    }

    private void options() {
        Map<String, List<OptionSpec>> grouped = new LinkedHashMap<>();
        customs.headings().forEach(heading -> grouped.put(heading, new ArrayList<>()));
        shown(command.options())
                .forEach(option -> grouped.computeIfAbsent(customs.heading().apply(option), none -> new ArrayList<>())
                        .add(option));
        grouped.forEach((heading, options) -> {
            if (!options.isEmpty()) {
                page.section(heading);
                options.forEach(option -> page.term(typed(option), description(option)));
            }
        });
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            page.section("COMMANDS");
            for (CommandLine below : command.subcommands().values()) {
                page.term(
                        Roff.bold(below.getCommandName()),
                        below.getCommandSpec().usageMessage().description()[0]);
            }
        }
    }

    private void notes(List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.section("NOTES");
        List<String> asTyped = new ArrayList<>();
        for (String note : notes) {
            if (Footer.isIndented(note)) {
                asTyped.add(note.strip());
                continue;
            }
            if (!asTyped.isEmpty()) {
                page.asTyped(asTyped);
                asTyped.clear();
            }
            page.paragraph(note);
        }
        if (!asTyped.isEmpty()) {
            page.asTyped(asTyped);
        }
    }

    private void seeAlso() {
        Stream<CommandSpec> above = Stream.ofNullable(command.parent());
        Stream<CommandSpec> beside = Stream.ofNullable(command.parent())
                .filter(parent -> parent.parent() != null)
                .flatMap(ManualPage::below)
                .filter(other -> other != command);
        page.section("SEE ALSO")
                .marked(Stream.of(above, beside, below(command))
                        .flatMap(specs -> specs)
                        .map(other -> Roff.bold(name(other)) + "(1)")
                        .collect(Collectors.joining(", ")));
    }

    private static Stream<CommandSpec> below(CommandSpec command) {
        return command.subcommands().values().stream().map(CommandLine::getCommandSpec);
    }

    private Stream<PositionalParamSpec> parameters() {
        return command.positionalParameters().stream().filter(parameter -> !parameter.hidden());
    }

    private static Stream<OptionSpec> shown(List<OptionSpec> options) {
        return options.stream().filter(option -> !option.hidden());
    }

    /** All its names, and after the last what its value is called. */
    private static String typed(OptionSpec option) {
        String names = Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
        String label = option.paramLabel();
        String more = option.splitRegex().isEmpty() ? "" : "[," + label + "...]";
        return option.arity().max() == 0 ? names : names + "=" + Roff.italic(label + more);
    }

    private static String description(ArgSpec argument) {
        String usual = argument.defaultValue() == null ? "" : argument.defaultValue();
        return String.join(" ", argument.description())
                .strip()
                .replace("${DEFAULT-VALUE}", usual)
                .replace("%%", "%");
    }
}

package io.github.driftwatch.cli.completion;

import io.github.driftwatch.words.Gist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes from the program's commands what can be typed: so a script cannot know less, or more, than the program. */
public final class CommandWalk {

    private final Function<ArgSpec, Values> values;

    /**
     * A walk.
     *
     * @param values says what may stand for the value of an option that takes one, or for a word
     */
    public CommandWalk(Function<ArgSpec, Values> values) {
        this.values = values;
    }

    /** The program, and all its commands. */
    public TypedCommand of(CommandSpec program) {
        return command(program, List.of());
    }

    private TypedCommand command(CommandSpec spec, List<String> words) {
        List<TypedCommand> commands = new ArrayList<>();
        for (CommandLine below : spec.subcommands().values()) {
            if (!below.getCommandSpec().usageMessage().hidden()) {
                List<String> path = new ArrayList<>(words);
                path.add(below.getCommandName());
                commands.add(command(below.getCommandSpec(), path));
            }
        }
        List<TypedOption> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(this::option)
                .toList();
        Values word = spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .findFirst()
                .map(values)
                .orElse(Values.FREE);
        return new TypedCommand(words, summary(spec.usageMessage().description()), options, word, commands);
    }

    private TypedOption option(OptionSpec option) {
        List<String> names = Arrays.stream(option.names())
                .sorted((one, other) -> Integer.compare(one.length(), other.length()))
                .toList();
        return new TypedOption(
                names,
                summary(option.description()),
                option.paramLabel(),
                option.arity().max() == 0 ? null : values.apply(option));
    }

    private static String summary(String... description) {
        return Gist.of(String.join(" ", description));
    }
}

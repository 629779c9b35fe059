package io.github.driftwatch.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A command as it is typed.
 *
 * @param words its name, after those of the commands that it belongs to; empty for the program itself
 * @param summary what it is for, in a few words
 * @param options its options, in the order of its help
 * @param values what may be its first word that is neither an option nor a command
 * @param commands the commands that belong to it
 */
public record TypedCommand(
        List<String> words, String summary, List<TypedOption> options, Values values, List<TypedCommand> commands) {

    public TypedCommand {
        words = List.copyOf(words);
        options = List.copyOf(options);
        commands = List.copyOf(commands);
    }

    /** What is typed after the program's name: {@code profile show}; nothing for the program itself. */
    String path() {
        return String.join(" ", words);
    }

    /** Its own name. */
    String name() {
        return words.get(words.size() - 1);
    }

    /** The names of all its options, those of one letter among them. */
    String optionNames() {
        return options.stream().flatMap(option -> option.names().stream()).collect(Collectors.joining(" "));
    }

    /** The names of the commands that belong to it. */
    List<String> commandNames() {
        return commands.stream().map(TypedCommand::name).toList();
    }

    /** This command, and all below it. */
    List<TypedCommand> all() {
        List<TypedCommand> all = new ArrayList<>(List.of(this));
        commands.forEach(command -> all.addAll(command.all()));
        return all;
    }
}

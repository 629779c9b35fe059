package io.github.driftwatch.cli.completion;

import java.util.stream.Collectors;

/** The script for fish: a line for each word that can be typed, and where. */
final class FishScript {

    private static final String OFFERS = """
            # Completion of driftwatch for fish, made by: driftwatch completion fish

            # Whether the command typed so far is this one.
            function __driftwatch_at
                set -l path
                for word in (commandline -opc)[2..-1]
                    contains -- (string join -- ' ' $path $word) $__driftwatch_commands; or break
                    set -a path $word
                end
                test (string join -- ' ' _ $path) = (string join -- ' ' _ $argv)
            end

            # The next word after each comma.
            function __driftwatch_list
                set -l before (string match -r '^.*,' -- (commandline -ct | string replace -r '^--[^=]*=' ''))
                for word in $argv
                    contains -- $word (string split , -- $before); or echo "$before$word"
                end
            end

            # The next file after each comma.
            function __driftwatch_next_file
                set -l typed (commandline -ct | string replace -r '^--[^=]*=' '')
                set -l before (string match -r '^.*,' -- $typed)
                set -q before[1]; or return
                for file in (complete -C "'' "(string replace -r '^.*,' '' -- $typed))
                    echo $before(string split -f1 \\t -- $file)
                end
            end

            complete -c driftwatch -f
            """;

    private FishScript() {}

    static String of(TypedCommand program) {
        Lines script = new Lines().add(OFFERS);
        script.add(
                "set -g __driftwatch_commands %s",
                program.all().stream()
                        .filter(command -> !command.words().isEmpty())
                        .map(command -> quoted(command.path()))
                        .collect(Collectors.joining(" ")));
        for (TypedCommand command : program.all()) {
            String here = ("complete -c driftwatch -n '__driftwatch_at " + command.path()).stripTrailing() + "'";
            script.add("");
            for (TypedCommand below : command.commands()) {
                script.add("%s -a %s -d %s", here, below.name(), quoted(below.summary()));
            }
            if (command.commands().isEmpty() && command.values().isKnown()) {
                script.add("%s%s", here, offer(command.values()));
            }
            for (TypedOption option : command.options()) {
                script.add("%s%s", here, option(option));
            }
        }
        return script.toString();
    }

    private static String option(TypedOption option) {
        String names = option.names().stream()
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        Values values = option.values();
        return names + (values == null ? "" : " -r" + offer(values)) + " -d " + quoted(option.summary());
    }

    private static String offer(Values values) {
        String files = values.place() == Values.Place.FILE ? " -F" : " -f";
        String words = String.join(" ", values.words());
        if (!words.isEmpty() && values.list()) {
            words = "(__driftwatch_list " + words + ")";
            if (values.place() == Values.Place.FILE) {
                words += " (__driftwatch_next_file)";
            }
        } else if (values.place() == Values.Place.FOLDER) {
            words = "(__fish_complete_directories)";
        }
        return files + (words.isEmpty() ? "" : " -a " + quoted(words));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

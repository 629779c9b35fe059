package io.github.driftwatch.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The script for zsh: a function for each command, which tells the shell's own completion what may follow. */
final class ZshScript {

    private static final String OFFERS = """
            #compdef driftwatch
            # Completion of driftwatch for zsh, made by: driftwatch completion zsh

            # The next word after each comma.
            _driftwatch_list() {
              local -a given=(${(s:,:)PREFIX})
              compset -P '*,' || given=()
              compadd "${@:|given}"
            }

            # One of the words given, or a file; and the next one after each comma.
            _driftwatch_or_file() {
              _alternative "names:name:(${*})" 'files:file:_files'
            }

            _driftwatch_list_or_files() {
              local -a given=(${(s:,:)PREFIX})
              compset -P '*,' || given=()
              _driftwatch_or_file "${@:|given}"
            }
            """;

    private static final String REGISTRATION = """

            # Where this file is found by zsh, it is the function itself; where it is sourced, it registers it.
            if [[ ${funcstack[1]} == _driftwatch ]]; then
              _driftwatch "$@"
            else
              compdef _driftwatch driftwatch
            fi
            """;

    private ZshScript() {}

    static String of(TypedCommand program) {
        Lines script = new Lines().add(OFFERS);
        List<TypedCommand> all = program.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            function(all.get(i), script);
        }
        return script.add(REGISTRATION).toString();
    }

    private static void function(TypedCommand command, Lines script) {
        script.add("");
        script.add("%s() {", function(command));
        List<String> specs = new ArrayList<>();
        command.options().forEach(option -> specs.addAll(specs(option)));
        if (command.commands().isEmpty()) {
            if (command.values().isKnown()) {
                specs.add("'1:word:" + action(command.values()) + "'");
            }
            script.add("  _arguments \\\n    %s", String.join(" \\\n    ", specs));
        } else {
            specs.add("'1:command:->command'");
            specs.add("'*::argument:->argument'");
            script.add("  local curcontext=\"$curcontext\" state line");
            script.add("  local -a commands=(");
            for (TypedCommand below : command.commands()) {
                script.add("    '%s:%s'", below.name(), escaped(below.summary()));
            }
            script.add("  )");
            script.add("  _arguments -C \\\n    %s", String.join(" \\\n    ", specs));
            script.add("  case $state in");
            script.add("    command) _describe -t commands command commands ;;");
            script.add("    argument)");
            script.add("      case $words[1] in");
            for (TypedCommand below : command.commands()) {
                script.add("        %s) %s ;;", below.name(), function(below));
            }
            script.add("      esac ;;");
            script.add("  esac");
        }
        script.add("}");
    }

    /** One for each name, each of which shuts out the others. */
    private static List<String> specs(TypedOption option) {
        Values values = option.values();
        String others = option.names().size() == 1 ? "" : "(" + String.join(" ", option.names()) + ")";
        String value = values == null ? "" : ":" + escaped(option.label()) + ":" + action(values);
        return option.names().stream()
                .map(name -> "'" + others + name + (values == null ? "" : name.startsWith("--") ? "=" : "+") + "["
                        + escaped(option.summary()) + "]" + value + "'")
                .toList();
    }

    private static String action(Values values) {
        String words = String.join(" ", values.words());
        if (words.isEmpty()) {
            return switch (values.place()) {
                case NONE -> " ";
                case FILE -> "_files";
                case FOLDER -> "_files -/";
            };
        }
        if (values.place() != Values.Place.NONE) {
            return "{" + (values.list() ? "_driftwatch_list_or_files " : "_driftwatch_or_file ") + words + "}";
        }
        return values.list() ? "_driftwatch_list " + words : "(" + words + ")";
    }

    private static String function(TypedCommand command) {
        return command.words().stream().map(word -> "_" + word).collect(Collectors.joining("", "_driftwatch", ""));
    }

    /** In the quotes of a specification, where colons and brackets have a meaning. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0").replace("'", "'\\''");
    }
}

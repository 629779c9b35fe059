package io.github.driftwatch.cli.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The script for bash, of any version that is in use: 3.2, which a Mac has, knows no compopt, and then offers files less well. */
final class BashScript {

    private static final String OFFERS = """
            # Completion of driftwatch for bash, made by: driftwatch completion bash

            # Words; _driftwatch_list offers the next one after each comma.
            _driftwatch_words() {
              _driftwatch_offer < <(compgen -W "$*" -- "$cur")
            }

            _driftwatch_offer() {
              local word
              while IFS= read -r word; do
                COMPREPLY+=("$word")
              done
            }

            _driftwatch_list() {
              local before= left= word
              [[ $cur == *,* ]] && before=${cur%,*},
              for word; do
                [[ ,$before == *,$word,* ]] || left+=" $word"
              done
              _driftwatch_offer < <(compgen -P "$before" -W "$left" -- "${cur##*,}")
            }

            # Files, or folders, as bash itself offers them.
            _driftwatch_files() {
              compopt -o default 2> /dev/null || _driftwatch_on_disk -f
            }

            _driftwatch_folders() {
              compopt -o dirnames 2> /dev/null || _driftwatch_on_disk -d
            }

            # bash quotes the name of a file that is the whole word. After a comma it is not, and is quoted here.
            _driftwatch_on_disk() {
              local found before= quote=
              [[ $cur == *,* ]] && before=${cur%,*},
              { [[ -z $before ]] && compopt -o filenames 2> /dev/null; } || quote=yes
              while IFS= read -r found; do
                [[ -n $quote ]] && printf -v found %q "$found"
                COMPREPLY+=("$before$found")
              done < <(compgen "$1" -- "${cur##*,}")
            }

            _driftwatch() {
              local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} path= i
              COMPREPLY=()
              # bash takes --format=csv for three words.
              if [[ $cur == = ]]; then
                cur=
              elif [[ $option == = ]]; then
                option=${COMP_WORDS[COMP_CWORD-2]}
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$path ${COMP_WORDS[i]}" in
            """;

    private BashScript() {}

    static String of(TypedCommand program) {
        Lines script = new Lines().add(OFFERS);
        String commands = program.all().stream()
                .filter(command -> !command.words().isEmpty())
                .map(command -> quoted(" " + command.path()))
                .collect(Collectors.joining(" | "));
        script.add("      %s) path=\"$path ${COMP_WORDS[i]}\" ;;", commands);
        script.add("      *) break ;;");
        script.add("    esac");
        script.add("  done");
        script.add("  case \"$path $option\" in");
        valuesOfOptions(program)
                .forEach((offer, places) -> script.add("    %s) %s; return ;;", String.join(" | ", places), offer));
        script.add("  esac");
        script.add("  if [[ $cur == -* ]]; then");
        script.add("    case \"$path\" in");
        for (TypedCommand command : program.all()) {
            script.add("      %s) _driftwatch_words %s ;;", place(command), command.optionNames());
        }
        script.add("    esac");
        script.add("    return");
        script.add("  fi");
        script.add("  case \"$path\" in");
        for (TypedCommand command : program.all()) {
            if (!command.commands().isEmpty()) {
                script.add("    %s) _driftwatch_words %s ;;", place(command), String.join(" ", command.commandNames()));
            } else if (command.values().isKnown()) {
                script.add("    %s) %s ;;", place(command), offer(command.values()));
            }
        }
        script.add("  esac");
        script.add("}");
        script.add("");
        script.add("complete -F _driftwatch driftwatch");
        return script.toString();
    }

    /** What is offered after which options of which commands. Most commands share most of them. */
    private static Map<String, List<String>> valuesOfOptions(TypedCommand program) {
        Map<String, List<String>> offers = new LinkedHashMap<>();
        for (TypedCommand command : program.all()) {
            for (TypedOption option : command.options()) {
                Values values = option.values();
                // Where no word could follow either, there is nothing to keep from being offered.
                if (values != null && (values.isKnown() || command.values().isKnown())) {
                    List<String> places = offers.computeIfAbsent(offer(values), none -> new ArrayList<>());
                    option.names().forEach(name -> places.add(quoted(" " + command.path() + " " + name)));
                }
            }
        }
        return offers;
    }

    private static String offer(Values values) {
        String onDisk = switch (values.place()) {
            case NONE -> "";
            case FILE -> values.words().isEmpty() ? "_driftwatch_files" : "; _driftwatch_on_disk -f";
            case FOLDER -> values.words().isEmpty() ? "_driftwatch_folders" : "; _driftwatch_on_disk -d";
        };
        if (values.words().isEmpty()) {
            return onDisk.isEmpty() ? ":" : onDisk;
        }
        return (values.list() ? "_driftwatch_list " : "_driftwatch_words ") + String.join(" ", values.words()) + onDisk;
    }

    private static String place(TypedCommand command) {
        return quoted(command.words().isEmpty() ? "" : " " + command.path());
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}

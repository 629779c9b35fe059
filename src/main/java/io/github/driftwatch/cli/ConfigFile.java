package io.github.driftwatch.cli;

import io.github.driftwatch.words.NearestFile;
import io.github.driftwatch.words.NearestWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that are set once in a file: one on a line, its name with or without hyphens, then a blank or {@code =}, then its
 * value to the end of the line, blanks and all. Lines that begin with {@code #} are for people. What a line says is not
 * repeated in a message, unless it resembles an option: nobody knows what people keep in files.
 */
final class ConfigFile {

    static final String OPTION = "--config";

    /** Some 40 options of a line each are a page: whatever is so large is some other file. */
    private static final long LARGEST_BYTES = 1 << 16;

    private static final Pattern LINE = Pattern.compile("-{0,2}([^\\s=]+)(?:\\s*=\\s*|\\s+|$)(.*)");

    private static final Set<String> FILES_OF_TABLES =
            Set.of("plans", "reviews", "events", "core-groups", "visits", "actions", "scores");

    private final Path file;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /**
     * The arguments with what the file says that they name; as they are where they name none. An option on the command
     * line stands in place of the same one in the file.
     *
     * @param program the command line that they are for; is told the lines that mistakes stand in
     */
    static String[] expand(CommandLine program, Console console, String... args) {
        int at = indexOf(args);
        if (at < 0) {
            return args;
        }
        boolean attached = args[at].startsWith(OPTION + "=");
        if (!attached && at + 1 == args.length) {
            throw new WrongCommandException("--config: found no name, expected that of a file with options.");
        }
        ConfigFile config = new ConfigFile(path(attached ? args[at].substring(OPTION.length() + 1) : args[at + 1]));
        List<String> rest = new ArrayList<>(List.of(args));
        rest.subList(at, at + (attached ? 1 : 2)).clear();
        if (indexOf(rest.toArray(String[]::new)) >= 0) {
            throw new WrongCommandException(
                    "--config can be given once, and is there twice; put the options of both files into one.");
        }
        CommandLine command = program;
        int words = 0;
        for (CommandLine below = below(command, rest, words); below != null; below = below(command, rest, words)) {
            command = below;
            words++;
        }
        rest.addAll(words, config.arguments(command, console, rest));
        CommandLine.IParameterExceptionHandler otherwise = program.getParameterExceptionHandler();
        program.setParameterExceptionHandler(
                (exception, arguments) -> otherwise.handleParseException(config.placed(exception), arguments));
        keepFromHarm(program, command.getCommandSpec().findOption(OPTION), config.file);
        return rest.toArray(String[]::new);
    }

    /** Tells the command which file it was, once its command line has been parsed. */
    private static void keepFromHarm(CommandLine program, @Nullable OptionSpec option, Path file) {
        CommandLine.IExecutionStrategy otherwise = program.getExecutionStrategy();
        program.setExecutionStrategy(parsed -> {
            if (option != null) {
                option.setValue(file);
            }
            return otherwise.execute(parsed);
        });
    }

    private static @Nullable CommandLine below(CommandLine command, List<String> words, int at) {
        return at < words.size() ? command.getSubcommands().get(words.get(at)) : null;
    }

    private static int indexOf(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(OPTION) || args[i].startsWith(OPTION + "=")) {
                return i;
            }
        }
        return -1;
    }

    private List<String> arguments(CommandLine command, Console console, List<String> given) {
        List<String> arguments = new ArrayList<>();
        int number = 0;
        for (String line : text().lines().toList()) {
            number++;
            String said = line.strip();
            if (!said.isEmpty() && !said.startsWith("#")) {
                String argument = argument(said, number, command, console, given);
                if (argument != null) {
                    arguments.add(argument);
                }
            }
        }
        return arguments;
    }

    private @Nullable String argument(
            String line, int number, CommandLine command, Console console, List<String> given) {
        Matcher parts = LINE.matcher(line);
        String name = parts.matches() ? parts.group(1) : "";
        String value = parts.matches() ? unquoted(parts.group(2).strip()) : "";
        OptionSpec option = command.getCommandSpec().findOption("--" + name);
        if (option == null || name.equals("config") || name.equals("help") || name.equals("version")) {
            requireOption(name, number, console);
            return null;
        }
        Integer earlier = lines.put("--" + name, number);
        if (earlier != null && !option.isMultiValue()) {
            throw mistake(
                    number,
                    "--" + name + " is there for the second time, after line " + earlier + "; keep one of the two.");
        }
        if (isGiven(name, given)) {
            return null;
        }
        if (option.arity().max() == 0) {
            if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
                throw mistake(number, "--" + name + " takes no value; write it alone.");
            }
            return value.equals("false") ? null : "--" + name;
        }
        if (value.isEmpty()) {
            throw mistake(number, "--" + name + " needs a value after it, on the same line.");
        }
        return "--" + name + "=" + value;
    }

    /** One file may serve several commands, each of which takes its own options from it. */
    private void requireOption(String name, int number, Console console) {
        Set<String> known = new TreeSet<>();
        gather(Main.commandLine(console), known);
        if (!known.contains(name)) {
            throw mistake(
                    number,
                    "no command has such an option" + NearestWord.question(name, known)
                            + " A line holds one option: its name, and its value after a blank.");
        }
    }

    private static void gather(CommandLine command, Set<String> names) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(AskedOptions.name(option));
        }
        names.removeAll(Set.of("config", "help", "version"));
        command.getSubcommands().values().forEach(below -> gather(below, names));
    }

    /** Whether the command line has the option, or says in another way what is to be read. */
    private static boolean isGiven(String name, List<String> given) {
        return has(given, name)
                || (isWayToRead(name)
                        && given.stream()
                                .map(ConfigFile::nameOf)
                                .anyMatch(other ->
                                        isWayToRead(other) && !way(other).equals(way(name))));
    }

    private static boolean isWayToRead(String name) {
        return FILES_OF_TABLES.contains(name) || name.equals("workbook") || name.equals("dir");
    }

    private static String way(String name) {
        return FILES_OF_TABLES.contains(name) ? "files" : name;
    }

    private static boolean has(List<String> given, String name) {
        return given.stream().anyMatch(argument -> nameOf(argument).equals(name));
    }

    private static String nameOf(String argument) {
        return argument.startsWith("--") ? argument.substring(2).replaceFirst("=.*", "") : "";
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private String text() {
        try {
            if (Files.notExists(file)) {
                throw unusable("does not exist" + NearestFile.question(file) + " Check its name and folder.");
            }
            if (Files.isDirectory(file)) {
                throw unusable("is a folder; name a file in it.");
            }
            if (!Files.isRegularFile(file)) {
                throw unusable("is not an ordinary file; save it to one, and name that.");
            }
            if (Files.size(file) > LARGEST_BYTES) {
                throw unusable("is larger than 64 KB, which no file of options is; check that it is the right one.");
            }
            return text(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unusable("cannot be read; check that you may open it.");
        }
    }

    private WrongCommandException unusable(String why) {
        return new WrongCommandException("--config: " + file + " " + why);
    }

    /** PowerShell's {@code >} writes UTF-16, whose first two letters tell it from UTF-8. */
    private static String text(byte[] bytes) {
        String mark = new String(bytes, 0, Math.min(bytes.length, 2), StandardCharsets.ISO_8859_1);
        boolean wide = mark.equals("\u00FF\u00FE") || mark.equals("\u00FE\u00FF");
        String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongCommandException("--config: found what is no name of a file; check it.");
        }
    }

    private WrongCommandException mistake(int number, String problem) {
        return new WrongCommandException(file + ", line " + number + ": " + problem);
    }

    /** The same mistake, with the line that it stands in. */
    private CommandLine.ParameterException placed(CommandLine.ParameterException exception) {
        if (exception.getArgSpec() instanceof OptionSpec option && lines.containsKey(option.longestName())) {
            return new CommandLine.ParameterException(
                    exception.getCommandLine(),
                    file + ", line " + lines.get(option.longestName()) + ": " + UntoldValue.of(exception.getMessage()));
        }
        return exception;
    }
}

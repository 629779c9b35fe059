package io.github.driftwatch.cli;

import io.github.driftwatch.words.NearestWord;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Answers a command line that cannot be understood: one line of what is wrong, and where to look. What has the looks of an
 * option's name is repeated; another word may be a password whose option was mistyped, and is told by its place.
 */
final class MistypedHandler implements CommandLine.IParameterExceptionHandler {

    private static final Pattern NAME_OF_AN_OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");
    /** What stands where two hyphens should: one of them, or the dashes that a word processor makes of them. */
    private static final Pattern OTHER_DASHES = Pattern.compile("^[-\u2010-\u2015\u2212]+");

    private static final Pattern VALUE_OF_A_FLAG =
            Pattern.compile("Invalid value for option ('[^']*'): .* is not a boolean", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile(".*[/\\\\.].*");

    private final Console console;

    MistypedHandler(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException exception, String[] args) {
        CommandLine commandLine = exception.getCommandLine();
        CommandSpec command = commandLine.getCommandSpec();
        // An option that is missing may be there, mistyped.
        List<String> unmatched = exception instanceof CommandLine.UnmatchedArgumentException found
                ? found.getUnmatched()
                : commandLine.getUnmatchedArguments();
        String wrong = unmatched.isEmpty() ? firstLine(exception) : unmatched(unmatched.get(0), command, args);
        PrintWriter err = commandLine.getErr();
        err.println(FaultHandler.name(console) + wrong + (wrong.matches(".*[.?]") ? "" : ".") + " See: "
                + command.qualifiedName() + " --help");
        err.flush();
        return ExitCode.WRONG_COMMAND.number();
    }

    private static String unmatched(String argument, CommandSpec command, String... args) {
        Collection<String> names = command.optionsMap().keySet();
        String meant = OTHER_DASHES.matcher(argument.replaceFirst("=.*", "")).replaceFirst("--");
        if (names.contains(meant) && argument.startsWith(meant)) {
            return "what stands after -- is no option; give " + meant + " before it.";
        }
        if (names.contains(meant)) {
            return "an option begins with two plain hyphens, as in " + meant + "; word processors make dashes of them.";
        }
        if (argument.startsWith("-")) {
            String name = argument.replaceFirst("=.*", "");
            return mayBeTold(name, names)
                    ? "there is no option " + name + NearestWord.question(name, names)
                    : "there is no such option as " + word(argument, args) + ".";
        }
        if (argument.startsWith("@")) {
            String file = argument.substring(1);
            return PATH.matcher(file).matches()
                    ? "there is no file " + file + " to take options from; check its name and folder."
                    : "there is no such file to take options from as " + word(argument, args)
                            + " says; check its name and folder.";
        }
        Collection<String> commands = command.subcommands().keySet();
        if (!commands.isEmpty()) {
            return NearestWord.to(argument, commands).isPresent()
                    ? "there is no command \"" + argument + "\"" + NearestWord.question(argument, commands)
                    : "there is no such command as " + word(argument, args) + ".";
        }
        return "found " + word(argument, args)
                + " where an option was expected; a name with blanks in it needs quotes.";
    }

    private static boolean mayBeTold(String name, Collection<String> names) {
        return NAME_OF_AN_OPTION.matcher(name).matches()
                || (name.startsWith("--") && NearestWord.to(name, names).isPresent());
    }

    /** Which word it is, without saying it. */
    private static String word(String argument, String... args) {
        int place = Arrays.asList(args).indexOf(argument) + 1;
        return place == 0 ? "a word" : "word " + place + " after driftwatch";
    }

    private static String firstLine(CommandLine.ParameterException exception) {
        String message = exception.getMessage() == null ? "the command line is wrong" : exception.getMessage();
        Matcher flag = VALUE_OF_A_FLAG.matcher(message);
        return flag.matches()
                ? "option " + flag.group(1) + " takes no value"
                : message.lines().findFirst().orElse(message);
    }
}

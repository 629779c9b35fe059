package io.github.driftwatch.cli;

import io.github.driftwatch.words.NearestWord;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Answers a command line that cannot be understood: one line of what is wrong, and where to look. */
final class MistypedHandler implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(CommandLine.ParameterException exception, String[] args) {
        CommandLine commandLine = exception.getCommandLine();
        CommandSpec command = commandLine.getCommandSpec();
        // An option that is missing may be there, mistyped.
        List<String> unmatched = exception instanceof CommandLine.UnmatchedArgumentException found
                ? found.getUnmatched()
                : commandLine.getUnmatchedArguments();
        String wrong = unmatched.isEmpty() ? firstLine(exception) : unmatched(unmatched.get(0), command);
        PrintWriter err = commandLine.getErr();
        err.println("driftwatch: " + wrong + (wrong.matches(".*[.?]") ? "" : ".") + " See: " + command.qualifiedName()
                + " --help");
        err.flush();
        return ExitCode.WRONG_COMMAND.number();
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            String name = argument.replaceFirst("=.*", "");
            return "there is no option " + name
                    + NearestWord.question(name, command.optionsMap().keySet());
        }
        if (argument.startsWith("@")) {
            return "there is no file " + argument.substring(1) + " to take options from; check its name and folder.";
        }
        Collection<String> commands = command.subcommands().keySet();
        if (!commands.isEmpty()) {
            return "there is no command \"" + argument + "\"" + NearestWord.question(argument, commands);
        }
        return "found \"" + argument + "\" where an option was expected; a name with blanks in it needs quotes.";
    }

    private static String firstLine(CommandLine.ParameterException exception) {
        String message = exception.getMessage() == null ? "the command line is wrong" : exception.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}

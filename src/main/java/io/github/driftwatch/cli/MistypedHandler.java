package io.github.driftwatch.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Answers a command line that cannot be understood: one line of what is wrong, and one of where to look. */
final class MistypedHandler implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(CommandLine.ParameterException exception, String[] args) {
        CommandLine commandLine = exception.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("driftwatch: " + firstLine(exception) + suggestion(exception));
        err.println("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.WRONG_COMMAND.number();
    }

    private static String firstLine(CommandLine.ParameterException exception) {
        String message = exception.getMessage() == null ? "the command line is wrong" : exception.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static String suggestion(CommandLine.ParameterException exception) {
        if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?";
    }
}

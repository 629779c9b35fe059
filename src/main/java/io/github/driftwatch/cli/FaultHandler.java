package io.github.driftwatch.cli;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.source.UnusableInputException;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Turns whatever stops a command into one line and an exit code. */
final class FaultHandler implements CommandLine.IExecutionExceptionHandler {

    /** Causes may go round in a circle. */
    private static final int DEEPEST_CAUSE = 10;

    private final Console console;

    FaultHandler(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, CommandLine.ParseResult parseResult) {
        PrintWriter err = commandLine.getErr();
        Console shown = commandLine.getCommand() instanceof SpeakingCommand speaking ? speaking.console() : console;
        if (exception instanceof WrongCommandException || exception instanceof JsonMistakeException) {
            return say(err, exception, ExitCode.WRONG_COMMAND, shown);
        }
        if (exception instanceof UnusableInputException) {
            return say(err, exception, ExitCode.UNUSABLE_INPUT, shown);
        }
        if (exception instanceof OutputException) {
            return say(err, exception, ExitCode.UNWRITABLE_OUTPUT, shown);
        }
        if (exception instanceof FolderBusyException) {
            return say(err, exception, ExitCode.BUSY, shown);
        }
        return fault(exception, err, shown);
    }

    /** Answers a fault of the program's own. Its message is not repeated: it may quote a cell. */
    static int fault(Throwable fault, PrintWriter err, Console console) {
        if (isWantOfMemory(fault)) {
            err.println(
                    name(console) + "there is not enough memory for this; earlier reports are whole. Allow it more, as"
                            + " in java -Xmx4g -jar driftwatch.jar, and run it again.");
        } else {
            err.println(name(console) + "something went wrong inside the program ("
                    + fault.getClass().getSimpleName() + "); earlier reports are whole. " + FaultLog.write(fault));
        }
        trace(fault, err, console);
        err.flush();
        return ExitCode.FAULT.number();
    }

    /** Libraries wrap what they cannot bear. */
    private static boolean isWantOfMemory(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** A file's name may hold line breaks, and characters that a terminal obeys or that turn its writing round. */
    private static String onOneLine(String message) {
        return message.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The program's name, as each line of a failure begins. */
    static String name(Console console) {
        return console.inkOfErrors().urgent("driftwatch:") + " ";
    }

    /** Where a fault arose, for whoever has asked for it; never its message. */
    private static void trace(Throwable fault, PrintWriter err, Console console) {
        if (console.verbose()) {
            FaultLog.lines(fault).forEach(err::println);
        }
    }

    static int say(PrintWriter err, Exception exception, ExitCode code, Console console) {
        err.println(name(console) + onOneLine(String.valueOf(exception.getMessage())));
        if (code != ExitCode.WRONG_COMMAND) {
            trace(exception, err, console);
        }
        err.flush();
        return code.number();
    }
}

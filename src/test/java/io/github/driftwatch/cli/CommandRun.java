package io.github.driftwatch.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/**
 * One run of the program through its front door, as a person or a scheduled job sees it.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what was said to a person
 */
record CommandRun(int code, String out, String err) {

    /** The day that every command is given on. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Screen PIPE = new Screen(false, 80);

    /** Runs a command line into a pipe. */
    static CommandRun of(String... args) {
        return on(PIPE, args);
    }

    /** Runs a command line at a terminal. */
    static CommandRun on(Screen screen, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Console(stream(out), stream(err), screen, TODAY), args);
        return new CommandRun(code, text(out), text(err));
    }

    /** What a person at a terminal without colours sees of a command line: data and words as they come. */
    static String atATerminal(int width, String... args) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PrintStream both = stream(screen);
        Main.run(new Console(both, both, new Screen(true, width, false), TODAY), args);
        return text(screen);
    }

    /** Runs {@code command}, a command that the program does not have, beside its own. */
    static CommandRun beside(Runnable command, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), PIPE, TODAY);
        CommandLine commandLine = Main.commandLine(console);
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.wrapWithoutInspection(command);
        spec.usageMessage().hidden(true);
        commandLine.addSubcommand("command", new CommandLine(spec));
        commandLine.setErr(commandLine.getErr()).setExecutionExceptionHandler(new FaultHandler(console));
        return new CommandRun(Main.run(commandLine, console, args), text(out), text(err));
    }

    /** Runs a command line written as one text, its words parted by blanks; {@code DIR} in it is a folder. */
    static CommandRun words(Path dir, String line) {
        return of(split(line, dir));
    }

    /** The words of a command line. */
    static String[] split(String line, Path dir) {
        List<String> words = Arrays.stream(line.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("DIR", dir.toString()))
                .toList();
        return words.toArray(String[]::new);
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\uFEFF", "");
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.PathConverter;
import io.github.driftwatch.cli.value.WholeNumberConverter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** The program's entry: takes the arguments, and ends with the exit code that the contract promises. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(code(console(), args));
    }

    /** Runs one command line, and gives its exit code whatever happens. */
    static int code(Console console, String... args) {
        try {
            return run(console, args);
        } catch (Throwable beyondWords) {
            // Not even a line could be said; Java's own would be its message, which may quote a cell, and exit code 1.
            return ExitCode.FAULT.number();
        }
    }

    private static Console console() {
        Screen screen = Screen.ofThisProcess();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new Console(
                new Outlet(screen.terminal() ? TerminalEncoding.of(out, screen.charset()) : out),
                screen.errors() ? TerminalEncoding.of(System.err, screen.charset()) : System.err,
                screen,
                Today.date(),
                Today.now(),
                PasswordPrompt.ofThisProcess(),
                false,
                false);
    }

    /** Runs one command line, and gives its exit code. */
    static int run(Console console, String... args) {
        Console shown = Manner.of(console, args);
        String[] words = HelpWord.inPlace(args);
        CommandLine program;
        try {
            program = commandLine(shown, words);
        } catch (Throwable fault) {
            return FaultHandler.fault(fault, writer(shown.err()), shown);
        }
        try {
            return run(program, shown, ConfigFile.expand(program, shown, words));
        } catch (WrongCommandException e) {
            return FaultHandler.say(program.getErr(), e, ExitCode.WRONG_COMMAND, shown);
        } catch (Throwable fault) {
            return FaultHandler.fault(fault, program.getErr(), shown);
        }
    }

    /** Runs one command line. An error of Java's own, which picocli lets through, is answered as a fault is. */
    static int run(CommandLine commandLine, Console console, String... args) {
        long began = System.nanoTime();
        try {
            int code = commandLine.execute(args);
            Manner.of(console, args).tellOfRun(System.nanoTime() - began);
            return code;
        } catch (Throwable fault) {
            return FaultHandler.fault(fault, commandLine.getErr(), console);
        } finally {
            commandLine.getErr().flush();
        }
    }

    /** The commands, ready to be run; where the arguments begin with the name of one, that one alone. */
    static CommandLine commandLine(Console console, String... args) {
        CommandLine program = new CommandLine(new DriftwatchCommand(), new Factory(console));
        Commands.addTo(program, args);
        return program.setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // With one hyphen, --history-from would be -h and the rest: help, and the exit code of a night that
                // went well.
                .setPosixClusteredShortOptionsAllowed(false)
                .registerConverter(Path.class, new PathConverter())
                .registerConverter(int.class, WholeNumberConverter::count)
                .registerConverter(long.class, new WholeNumberConverter())
                .setHelpSectionKeys(HelpOrder.SECTIONS)
                .setUsageHelpWidth(Math.max(80, Math.min(console.screen().width(), 120)))
                .setColorScheme(HelpColours.on(console))
                .setParameterExceptionHandler(new MistypedHandler(console))
                .setExecutionExceptionHandler(new FaultHandler(console));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}

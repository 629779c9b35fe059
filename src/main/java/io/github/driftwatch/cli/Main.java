package io.github.driftwatch.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program's entry: takes the arguments, and ends with the exit code that the contract promises. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(new Console(System.out, System.err, Screen.ofThisProcess()), args));
    }

    /** Runs one command line, and gives its exit code. */
    static int run(Console console, String... args) {
        PrintWriter err = writer(console.err());
        CommandLine commandLine = new CommandLine(new DriftwatchCommand(), new Factory(console))
                .setOut(writer(console.out()))
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(80, Math.min(console.screen().width(), 120)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new MistypedHandler())
                .setExecutionExceptionHandler(new FaultHandler());
        int code = commandLine.execute(args);
        err.flush();
        return code;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.output.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The trace of a fault of the program's own, for whoever mends it. Messages of exceptions are left out: parsers quote
 * cells in them, and a child's details must not get into a log.
 */
final class FaultLog {

    private FaultLog() {}

    /** Writes the trace to a new file of the owner's alone, and says where it is. */
    static String write(Throwable fault) {
        try {
            Path log = Files.createTempFile("driftwatch-fault-", ".log", Owner.file());
            Files.write(log, lines(fault));
            return "What the program's makers need to know, and no child's details, is in " + log;
        } catch (IOException | RuntimeException | Error e) {
            return "The trace could not be written either.";
        }
    }

    static List<String> lines(Throwable fault) {
        List<String> lines = new ArrayList<>();
        lines.add("driftwatch " + Version.number() + ", Java " + System.getProperty("java.version"));
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            lines.add((depth == 0 ? "" : "caused by ") + cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("    at " + frame);
            }
            cause = cause.getCause();
        }
        return lines;
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.table.Ink;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Where a command's words go.
 *
 * @param out data, and nothing else
 * @param err whatever is said to a person
 * @param screen the terminal, if there is one
 * @param today the day that the command is given on
 * @param now the moment that it is given at
 * @param prompt asks for passwords
 * @param verbose whether more is to be said than most people need
 * @param quiet whether only what is wrong, and what a person has to know, is to be said
 */
record Console(
        PrintStream out,
        PrintStream err,
        Screen screen,
        LocalDate today,
        Instant now,
        PasswordPrompt prompt,
        boolean verbose,
        boolean quiet) {

    /** Words of a command that has nobody to ask. */
    Console(PrintStream out, PrintStream err, Screen screen, LocalDate today) {
        this(out, err, screen, today, PasswordPrompt.NOBODY);
    }

    /** Words at noon of a day. */
    Console(PrintStream out, PrintStream err, Screen screen, LocalDate today, PasswordPrompt prompt) {
        this(out, err, screen, today, today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), prompt, false, false);
    }

    /** How data is set off on a terminal. */
    Ink ink() {
        return screen.terminal() && screen.colours() ? Ink.COLOURS : Ink.NONE;
    }

    /** How what is said to a person is set off. */
    Ink inkOfErrors() {
        return screen.errors() && screen.colours() ? Ink.COLOURS : Ink.NONE;
    }

    /** The same, with more said. */
    Console telling(boolean everything) {
        return new Console(out, err, screen, today, now, prompt, everything, quiet);
    }

    /** The same, without colours. */
    Console plain() {
        return new Console(out, err, screen.plain(), today, now, prompt, verbose, quiet);
    }

    /** The same, with nothing said that is well. */
    Console hushed() {
        return new Console(out, err, screen, today, now, prompt, verbose, true);
    }

    /** Says how long a run took, where more is to be said than most people need. */
    void tellOfRun(long nanos) {
        if (verbose) {
            say(List.of(
                    String.format(Locale.UK, "%s          %.1f s", inkOfErrors().strong("Took"), nanos / 1e9)));
        }
    }

    /** Says what came of the work, unless nothing is to be said where all is well. */
    void remark(Iterable<String> lines) {
        if (!quiet) {
            say(lines);
        }
    }

    /** Says what others read in a summary, where nobody is given one. */
    void sayInPlaceOfASummary(Iterable<String> lines) {
        if (quiet) {
            say(lines);
        }
    }

    /** Says something that a person has to know, line by line, in UTF-8. */
    void say(Iterable<String> lines) {
        for (String line : lines) {
            byte[] text = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
            err.write(text, 0, text.length);
        }
        err.flush();
    }

    /**
     * Prints lines as data, in UTF-8.
     *
     * @throws OutputException where some of it could not be written
     */
    void print(Iterable<String> lines) throws OutputException {
        for (String line : lines) {
            out.writeBytes((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        }
        requireWritten();
    }

    /**
     * Makes sure that the data is on its way: a print stream swallows a full disk. A reader that has had enough is
     * nothing to complain of.
     *
     * @throws OutputException where some of it could not be written
     */
    void requireWritten() throws OutputException {
        if (out.checkError() && !(out instanceof Outlet outlet && outlet.readerGone())) {
            throw new OutputException("Not all could be written to standard output: the disk may be full."
                    + " Make room, or write to a file with --out, and run it again.");
        }
    }
}

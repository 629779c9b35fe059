package io.github.driftwatch.cli;

import io.github.driftwatch.report.OutputException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command's words go.
 *
 * @param out data, and nothing else
 * @param err whatever is said to a person
 * @param screen the terminal, if there is one
 */
record Console(PrintStream out, PrintStream err, Screen screen) {

    /** Says something to a person, line by line, in UTF-8. */
    void say(Iterable<String> lines) {
        for (String line : lines) {
            byte[] text = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
            err.write(text, 0, text.length);
        }
        err.flush();
    }

    /**
     * Makes sure that the data is on its way: a print stream swallows a full disk.
     *
     * @throws OutputException where some of it could not be written
     */
    void requireWritten() throws OutputException {
        if (out.checkError()) {
            throw new OutputException("Not all could be written to standard output: the disk is full, or the program"
                    + " that was reading has ended. Make room, or write to a file with --out, and run it again.");
        }
    }
}

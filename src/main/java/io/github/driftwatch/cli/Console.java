package io.github.driftwatch.cli;

import java.io.PrintStream;

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
            byte[] text = (line + System.lineSeparator()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            err.write(text, 0, text.length);
        }
        err.flush();
    }
}

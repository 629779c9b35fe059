package io.github.driftwatch.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the rows of a CSV that this program wrote: a line break within quotes ends none. */
final class RowCount {

    private static final int BUFFER_BYTES = 1 << 16;

    private RowCount() {}

    /** The rows below the headings. */
    static long of(Path csv) throws IOException {
        long lines = 0;
        boolean quoted = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(csv), BUFFER_BYTES)) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '\n' && !quoted) {
                    lines++;
                }
            }
        }
        return Math.max(0, lines - 1);
    }
}

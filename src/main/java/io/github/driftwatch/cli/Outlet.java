package io.github.driftwatch.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A print stream that knows why a write failed: that a reader has had enough is no failure, a full disk is one. */
final class Outlet extends PrintStream {

    private final Watch watch;

    Outlet(OutputStream to) {
        this(new Watch(to));
    }

    private Outlet(Watch watch) {
        super(watch, false, StandardCharsets.UTF_8);
        this.watch = watch;
    }

    /** Whether the program that read from the pipe has ended, as {@code head} does after its lines. */
    boolean readerGone() {
        return watch.readerGone;
    }

    /** Sees each failure before the print stream swallows it. Java tells the kinds apart by their messages alone. */
    private static final class Watch extends FilterOutputStream {

        private boolean readerGone;

        Watch(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                readerGone |=
                        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                throw e;
            }
        }
    }
}

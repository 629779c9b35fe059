package io.github.driftwatch.cli;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.run.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far a long run has come, as one line of a terminal that is written over and erased at the end. Nothing in the first
 * second: most runs are over by then.
 */
final class ProgressLine implements Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long QUIET = SECOND;
    private static final long BETWEEN = SECOND / 5;

    /** A share from which the time that is left can be told. */
    private static final double ENOUGH = 0.05;

    private final PrintStream terminal;
    private final int width;
    private final LongSupplier nanos;
    private final long began;
    private long nextDrawing;
    private final Map<String, Stage> stages = new HashMap<>();
    private int drawn;

    /**
     * A line.
     *
     * @param terminal where it is drawn
     * @param width the terminal's width in characters
     * @param nanos the time that has passed since any one moment, in nanoseconds
     */
    ProgressLine(PrintStream terminal, int width, LongSupplier nanos) {
        this.terminal = terminal;
        this.width = width;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.nextDrawing = began + QUIET;
    }

    /** The line of a run that has somebody before it; where nobody is, or nothing is to be said, none. */
    static Progress of(Console console) {
        return console.quiet() || !console.screen().errors()
                ? Progress.NONE
                : new ProgressLine(console.err(), console.screen().width(), System::nanoTime);
    }

    @Override
    public synchronized void rows(Table table, long rows, long bytesRead, long bytesTotal) {
        draw(
                "Reading " + table.fileName().replace('_', ' '),
                () -> String.format(Locale.UK, "%,d rows", rows),
                bytesRead,
                bytesTotal);
    }

    @Override
    public synchronized void plans(long done, long total) {
        draw("Checking plans", () -> String.format(Locale.UK, "%,d of %,d", done, total), done, total);
    }

    @Override
    public synchronized void done() {
        if (drawn > 0) {
            write("\r" + " ".repeat(drawn) + "\r");
            drawn = 0;
        }
    }

    private void draw(String what, Supplier<String> count, long done, long total) {
        long now = nanos.getAsLong();
        long since = began(what, now, done);
        if (now < nextDrawing) {
            return;
        }
        nextDrawing = now + BETWEEN;
        double share = total <= 0 ? 0 : Math.min(1, (double) done / total);
        String line =
                what + ": " + (share == 0 ? "" : (int) (share * 100) + "%, ") + count.get() + left(share, now - since);
        // The last column stays free: a terminal may break the line there.
        String shown = line.substring(0, Math.min(line.length(), width - 1));
        write("\r" + shown + " ".repeat(Math.max(0, drawn - shown.length())));
        drawn = shown.length();
    }

    /** When a stage began: several tables are read at once, and one whose dates have to be read another way begins anew. */
    private long began(String name, long now, long done) {
        Stage known = stages.get(name);
        if (known == null || done < known.done) {
            known = new Stage(now);
            stages.put(name, known);
        }
        known.done = done;
        return known.began;
    }

    /** How far a stage has come. */
    private static final class Stage {

        private final long began;
        private long done;

        Stage(long began) {
            this.began = began;
        }
    }

    private static String left(double share, long passed) {
        if (share < ENOUGH) {
            return "";
        }
        long seconds = Math.round(passed / share * (1 - share) / SECOND);
        return seconds < 60 ? ", " + seconds + " s left" : ", " + (seconds + 30) / 60 + " min left";
    }

    private void write(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        terminal.write(ascii, 0, ascii.length);
        terminal.flush();
    }
}

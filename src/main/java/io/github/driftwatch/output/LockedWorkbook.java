package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Passes a file on, protected where it is a workbook. A workbook is known by its first bytes, those of an archive, which no
 * text begins with: whoever writes one need not say so, and none can be forgotten.
 */
final class LockedWorkbook extends OutputStream {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final OutputStream out;
    private final WorkbookLock lock;
    private final byte[] first = new byte[ARCHIVE.length];
    private int known;
    private @Nullable OutputStream chosen;

    /** @param out where the file goes; it stays open */
    LockedWorkbook(OutputStream out, WorkbookLock lock) {
        this.out = out;
        this.lock = lock;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int taken = 0;
        while (chosen == null && taken < length) {
            first[known] = bytes[from + taken];
            taken++;
            known++;
            if (known == first.length) {
                choose();
            }
        }
        if (chosen != null) {
            chosen.write(bytes, from + taken, length - taken);
        }
    }

    @Override
    public void close() throws IOException {
        OutputStream into = chosen == null ? choose() : chosen;
        if (into != out) {
            into.close();
        }
    }

    private OutputStream choose() throws IOException {
        OutputStream into = Arrays.equals(first, ARCHIVE) ? lock.over(out) : out;
        into.write(first, 0, known);
        chosen = into;
        return into;
    }
}

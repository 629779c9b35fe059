package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk on which another program holds a file open, as Excel does on Windows: nothing can take its place. */
final class HeldOpen implements Disk {

    private final Path held;
    private final List<Long> waited = new ArrayList<>();
    private int refusals;

    /** @param refusals how often the file is refused before the program lets go of it */
    HeldOpen(Path held, int refusals) {
        this.held = held;
        this.refusals = refusals;
    }

    @Override
    public OutputStream under(OutputStream file) {
        return file;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (to.equals(held) && refusals > 0) {
            refusals--;
            throw new AccessDeniedException(to.toString());
        }
        Disk.REAL.move(from, to);
    }

    @Override
    public void await(long milliseconds) {
        waited.add(milliseconds);
    }

    List<Long> waited() {
        return waited;
    }
}

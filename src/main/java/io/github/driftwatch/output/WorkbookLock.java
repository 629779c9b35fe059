package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;

/** Protects a workbook with a password, on its way to the disk. */
@FunctionalInterface
public interface WorkbookLock {

    /**
     * A stream that takes a workbook and, when it is closed, has written the protected one.
     *
     * @param out where that goes; it stays open
     */
    OutputStream over(OutputStream out) throws IOException;
}

package io.github.driftwatch.output;

import java.nio.file.Path;

/** Another run is writing into the same folder, or was while it was read. */
public final class FolderBusyException extends Exception {

    private static final long serialVersionUID = 1L;

    FolderBusyException(Path folder) {
        this("Another run is writing into the folder " + folder
                + ". Wait until it has finished, or give another folder with --out.");
    }

    private FolderBusyException(String message) {
        super(message);
    }

    /** What was read may be of two runs. */
    public static FolderBusyException whileRead(Path folder) {
        return new FolderBusyException("Another run wrote into the folder " + folder
                + " while it was read, so that nothing can be said of it. Wait until that run has finished, and run this"
                + " again.");
    }
}

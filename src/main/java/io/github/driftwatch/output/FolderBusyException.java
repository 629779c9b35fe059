package io.github.driftwatch.output;

import java.nio.file.Path;

/** Another run is writing into the same folder. */
public final class FolderBusyException extends Exception {

    private static final long serialVersionUID = 1L;

    FolderBusyException(Path folder) {
        super("Another run is writing into the folder " + folder
                + ". Wait until it has finished, or give another folder with --out.");
    }
}

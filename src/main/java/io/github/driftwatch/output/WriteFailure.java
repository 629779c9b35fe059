package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says to a person why something could not be written. */
public final class WriteFailure {

    private WriteFailure() {}

    /** A file could not be written, or not be moved into place. */
    public static OutputException of(Path file, IOException failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            return new OutputException("Cannot write " + file + ": its folder does not exist. Make it, or give another"
                    + " place with --out, and run it again.");
        }
        return new OutputException("Cannot write " + file + ": " + why(failure)
                + ". Nothing was changed: what was there before is still there. " + advice(failure));
    }

    /** A folder could not be made, or not be written into. */
    public static OutputException ofFolder(Path folder, IOException failure) {
        return new OutputException("Cannot write into the folder " + folder + ": " + why(failure)
                + ". Nothing was changed: what was there before is still there. " + advice(failure));
    }

    /** A file could not be moved into place, nor could all that had been moved before be taken back. */
    public static OutputException halfReplaced(Path file, Path earlier, IOException failure) {
        return new OutputException("Cannot write " + file + ": " + why(failure)
                + ". Some earlier files could not be put back: they are in " + earlier
                + ", with .earlier at the end of their names, until the next run. " + advice(failure));
    }

    /** Something else is where a file is to go. */
    public static OutputException notAFile(Path path) {
        return new OutputException("Cannot write " + path + ": expected a file or nothing there, found "
                + "a folder or a device. Nothing was changed: what was there before is still there. "
                + "Move it away, or give another place with --out.");
    }

    /** A file is where the folder is to be. */
    public static OutputException notAFolder(Path path) {
        return new OutputException("Cannot write into the folder " + path + ": expected a folder or nothing there, "
                + "found a file. Nothing was changed. Give the name of a folder with --out.");
    }

    private static String why(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "this user may not write there, or another program has the file open";
        }
        if (failure instanceof FileSystemException known && known.getReason() == null) {
            return "the system refused it (" + failure.getClass().getSimpleName() + ")";
        }
        String reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        return reason == null ? "the system gave no reason" : reason;
    }

    private static String advice(IOException failure) {
        return failure instanceof AccessDeniedException
                ? "Close the file where it is open, ask for permission, or give another place with --out."
                : "Make room or mend that, or give another place with --out, and run it again.";
    }
}

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

    /**
     * A file could not be moved into place, nor could all that had been moved before be taken back. What is needed for that
     * is kept, and the next run sees to it before anything else.
     */
    static OutputException halfReplaced(Path file, IOException failure) {
        return new OutputException("Cannot write " + file + ": " + why(failure)
                + ". Some files are of this run and some of the one before: the next run into this folder puts that right"
                + " before anything else. " + advice(failure));
    }

    /** What a killed run had begun to move into place could neither be completed nor be taken back. */
    static OutputException unsettled(Path folder, IOException failure) {
        return new OutputException(
                "Cannot write into the folder " + folder + ": an earlier run was interrupted while it"
                        + " moved its files there, and that cannot be completed: " + why(failure)
                        + ". Some files there are of that run and some of the one before. " + advice(failure));
    }

    /** A file that is there could not be replaced; what was to replace it is kept beside. */
    static OutputException heldOpen(Path file, IOException failure, Path kept) {
        return new OutputException("Cannot replace " + file + ": " + why(failure)
                + ". What was there before is still there, whole; what this run has written is in " + kept
                + ". Close the file where it is open, or ask for permission, and run it again; delete " + kept
                + " once nobody needs it.");
    }

    /** A link is where a file or folder is to go: what it leads to is somewhere unseen. */
    static OutputException aLink(Path link) {
        return new OutputException("Cannot write " + link + ": expected a file or nothing there, found a link"
                + leadingTo(link) + ". Nothing was changed. Remove the link, or give another place with --out.");
    }

    private static String leadingTo(Path link) {
        try {
            return " to " + Files.readSymbolicLink(link);
        } catch (IOException e) {
            return "";
        }
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

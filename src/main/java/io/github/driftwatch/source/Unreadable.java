package io.github.driftwatch.source;

import java.nio.file.Path;

/** What is said of a file that could be opened and could not be read to its end, whatever stood in the way. */
public final class Unreadable {

    /** What is said of a workbook, or a sheet, that breaks off or makes no sense. */
    public static final String DAMAGED = "is damaged, or not all of it was copied.";

    private Unreadable() {}

    public static UnusableInputException toTheEnd(Path file, Throwable cause) {
        return new UnusableInputException(
                Paths.name(file) + " cannot be read to its end: reading from the disk or the network failed. Check that"
                        + " the file is still there and that nothing else is writing it, and run again.",
                cause);
    }

    public static UnusableInputException damaged(Path file, Throwable cause) {
        return refused(file, "it " + DAMAGED, cause);
    }

    /** A workbook that is refused for what follows "cannot be read as a workbook:", a sentence's second half. */
    public static UnusableInputException refused(Path file, String complaint, Throwable cause) {
        return new UnusableInputException(
                Paths.name(file) + " cannot be read as a workbook: " + complaint
                        + " Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.",
                cause);
    }
}

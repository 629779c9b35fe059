package io.github.driftwatch.source;

import java.nio.file.Path;

/** What is said of a file that could be opened and could not be read to its end, whatever stood in the way. */
public final class Unreadable {

    private Unreadable() {}

    public static UnusableInputException toTheEnd(Path file, Throwable cause) {
        return new UnusableInputException(
                Paths.name(file) + " cannot be read to its end: reading from the disk or the network failed. Check that"
                        + " the file is still there and that nothing else is writing it, and run again.",
                cause);
    }

    public static UnusableInputException damaged(Path file, Throwable cause) {
        return new UnusableInputException(
                Paths.name(file) + " cannot be read as a workbook: it is damaged, or not all of it was copied. Open it"
                        + " in Excel, save it again as an Excel workbook (.xlsx), and run again.",
                cause);
    }

    public static UnusableInputException strict(Path file, Throwable cause) {
        return new UnusableInputException(
                Paths.name(file)
                        + " is a workbook saved as \"Strict Open XML Spreadsheet\", which cannot be read. Open it"
                        + " in Excel, save it as \"Excel Workbook (.xlsx)\", and run again.",
                cause);
    }
}

package io.github.driftwatch.source.workbook;

/**
 * Something about a workbook for which it is refused whole, as what follows "cannot be read as a workbook: it". Unchecked,
 * as it has to pass through the XML parser and the streams below it.
 */
final class WorkbookFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String complaint;

    WorkbookFault(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** In words that quote nothing of the file. */
    String complaint() {
        return complaint;
    }
}

package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Something about a workbook for which it is refused whole, as what follows "cannot be read as a workbook:". Unchecked,
 * as it has to pass through the XML parser and the streams below it.
 */
final class WorkbookFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String complaint;

    /** @param complaint what follows "it" */
    WorkbookFault(String complaint) {
        this("it", complaint, null);
    }

    private WorkbookFault(String what, String complaint, @Nullable Throwable cause) {
        super(what + " " + complaint, cause);
        this.complaint = what + " " + complaint;
    }

    /** The same of one of its sheets. */
    WorkbookFault in(WorkbookOutline.Sheet sheet) {
        return complaint.startsWith("it ")
                ? new WorkbookFault("its sheet " + sheet.name(), complaint.substring("it ".length()), getCause())
                : this;
    }

    /** Of a sheet that cannot be read, for whatever the cause says. */
    static WorkbookFault damaged(WorkbookOutline.Sheet sheet, Throwable cause) {
        return new WorkbookFault("its sheet " + sheet.name(), Unreadable.DAMAGED, cause);
    }

    /** In words that quote nothing of the file but a sheet's name. */
    String complaint() {
        return complaint;
    }
}

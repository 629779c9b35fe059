package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Something about a workbook for which it is refused whole, as what follows "cannot be read as a workbook:". Unchecked,
 * as it has to pass through the XML parser and the streams below it.
 */
final class WorkbookFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String complaint;

    /** @param complaint what follows "it" */
    WorkbookFault(String complaint) {
        this("it", complaint, null);
    }

    private WorkbookFault(String what, String complaint, @Nullable Throwable cause) {
        super(complaint, cause);
        this.what = what;
        this.complaint = complaint;
    }

    /** The same of one of its sheets. */
    WorkbookFault in(WorkbookOutline.Sheet sheet) {
        return new WorkbookFault(named(sheet), complaint, getCause());
    }

    /** Of a sheet that cannot be read, for whatever the cause says. */
    static WorkbookFault damaged(WorkbookOutline.Sheet sheet, Throwable cause) {
        return new WorkbookFault(named(sheet), Unreadable.DAMAGED, cause);
    }

    private static String named(WorkbookOutline.Sheet sheet) {
        return "its sheet " + sheet.name();
    }

    /** What it is about, which may be a sheet by its name, and what is wrong; nothing else of the file is quoted. */
    String sentence() {
        return what + " " + complaint;
    }
}

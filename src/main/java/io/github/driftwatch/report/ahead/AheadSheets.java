package io.github.driftwatch.report.ahead;

import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.Sheet;
import java.io.IOException;

/** The two sheets of the work ahead: what is coming up week by week, and each chair's load. */
public final class AheadSheets {

    private final WorkbookFile workbook;
    private final Sheet ahead;
    private final Sheet load;

    private AheadSheets(WorkbookFile workbook, Sheet ahead, Sheet load) {
        this.workbook = workbook;
        this.ahead = ahead;
        this.load = load;
    }

    /** Makes the sheets, still empty, so that they come where they belong. */
    public static AheadSheets in(WorkbookFile workbook) throws IOException {
        return new AheadSheets(workbook, workbook.blankSheet("ahead"), workbook.blankSheet("load"));
    }

    /**
     * Fills them.
     *
     * @param horizonDays how many days ahead the list looks
     */
    public void fill(WorkAhead work, int horizonDays, LoadMap map) throws IOException {
        new AheadSheet(workbook, ahead).fill(work, horizonDays);
        new LoadSheet(workbook, load).fill(map);
    }
}

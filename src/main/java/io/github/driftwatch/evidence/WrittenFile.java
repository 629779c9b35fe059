package io.github.driftwatch.evidence;

import io.github.driftwatch.source.FileMark;

/**
 * A file of a report, as the summary says that it was written.
 *
 * @param name its name within the folder, with {@code /} between names
 * @param mark what it is known by
 * @param rows its rows, headings not counted; of a workbook, those of all its lists
 */
record WrittenFile(String name, FileMark mark, long rows) {

    /** The list that it holds, which may be in files of several formats, such as {@code overdue}. */
    String list() {
        return name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
    }

    boolean isCsv() {
        return name.endsWith(".csv");
    }

    boolean isWorkbook() {
        return name.endsWith(".xlsx");
    }

    /** Whether it is the page for a browser, which has all the lists that are asked for. */
    boolean isPage() {
        return name.endsWith(".html");
    }

    /** Whether it tells what the summary tells, and so its notes too. */
    boolean tellsTheSummary() {
        return isWorkbook() || isPage();
    }

    /** Whether it is beside the summary, and not in the folder of a part. */
    boolean isOfTheWhole() {
        return name.indexOf('/') < 0;
    }
}

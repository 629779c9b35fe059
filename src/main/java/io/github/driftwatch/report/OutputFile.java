package io.github.driftwatch.report;

import io.github.driftwatch.output.StagedFile;

/**
 * A file that a run wrote, as evidence.
 *
 * @param file its name, without its folder
 * @param bytes how long it is
 * @param sha256 the digest of the whole file, in lower-case hexadecimal
 * @param rows its rows, headings not counted; of a workbook, those of all its sheets but the summary
 */
public record OutputFile(String file, long bytes, String sha256, long rows) {

    /** One that is complete. */
    static OutputFile of(String file, StagedFile staged, long rows) {
        return new OutputFile(file, staged.bytes(), staged.sha256(), rows);
    }
}

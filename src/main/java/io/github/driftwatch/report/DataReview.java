package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.quality.Advice;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.words.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the data of an export, and what to do about it.
 *
 * @param inputs what was read for each table
 * @param plansChecked the plans that can be checked
 * @param findings what is wrong, errors first
 * @param notes other words to the reader, a sentence each
 */
public record DataReview(List<InputFile> inputs, long plansChecked, List<Finding> findings, List<String> notes) {

    /** So little that no row is in it, and more than a share of millions of rows can be off by. */
    private static final double ROUNDING = 1e-6;

    public DataReview {
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** The kinds of finding that there are, the most frequent first, each with what to do about it. */
    public List<Remedy> remedies() {
        List<Remedy> remedies = new ArrayList<>();
        for (CheckCount count : CheckCount.of(findings)) {
            remedies.add(new Remedy(count, Advice.of(count.check())));
        }
        return remedies;
    }

    /** How many findings are of one severity. */
    public long findings(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * A word on a table that has lost more rows than a check allows, so that it would refuse the export.
     *
     * @param maxRejected the share of a table's rows that may be left out, from 0 to 1
     */
    public Optional<String> refusal(double maxRejected) {
        return inputs.stream()
                .filter(input -> input.rowsLeftOut() > maxRejected * input.rowsRead() + ROUNDING)
                .findFirst()
                .map(input -> Words.number(input.rowsLeftOut()) + " of " + Words.count(input.rowsRead(), "row") + " of "
                        + input.file() + " cannot be used, and at most " + Percent.of(maxRejected)
                        + " may be left out: check refuses this export. Correct what the findings name, or allow more with"
                        + " --max-rejected.");
    }

    /** The findings as a person reads them, for a width in characters; no cell's text is among them. */
    public List<String> lines(int width, Ink ink) {
        return FindingLines.of(findings, width, ink);
    }

    /** Writes a workbook: the findings, what to do about each kind, and what was read. */
    public void writeWorkbook(SingleFile file) throws OutputException {
        file.write(out -> {
            try (WorkbookFile workbook = WorkbookFile.create(out)) {
                ReportWriter.fill(workbook.sheet(ReportTables.DATA_QUALITY), ReportTables.DATA_QUALITY, findings);
                ReportWriter.fill(workbook.sheet(ReportTables.WHAT_TO_DO), ReportTables.WHAT_TO_DO, remedies());
                ReportWriter.fill(workbook.sheet(ReportTables.FILES_READ), ReportTables.FILES_READ, inputs);
                workbook.save();
            }
        });
    }
}

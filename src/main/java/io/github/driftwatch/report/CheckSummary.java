package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.report.ahead.LoadMap;
import io.github.driftwatch.report.split.SplitCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, in figures: the source of the workbook's first sheet, of {@code summary.json} and of the words on
 * the terminal.
 *
 * @param settings what was asked
 * @param facts what was read, and what is wrong with it
 * @param plans how many plans there are
 * @param tally the obligations by rule and status
 * @param overdue what is overdue, by requirement
 * @param upcoming what is coming up, by requirement
 * @param known how much lateness is known about; absent where nobody says anything of it
 * @param load how many conferences each chair has in the weeks to come
 * @param drift the open plans by band, and the flags raised on them
 * @param split what was written in parts; absent where the lists stay whole
 * @param written what was written, and where
 */
public record CheckSummary(
        CheckSettings settings,
        RunFacts facts,
        PlanCount plans,
        RuleTally tally,
        List<RequirementCount> overdue,
        List<RequirementCount> upcoming,
        @Nullable KnownCount known,
        LoadMap load,
        DriftCount drift,
        @Nullable SplitCount split,
        Written written) {

    /** The version of {@code summary.json}'s shape. */
    public static final String FORMAT_VERSION = "1";

    public CheckSummary {
        overdue = List.copyOf(overdue);
        upcoming = List.copyOf(upcoming);
    }

    /**
     * How many plans there are.
     *
     * @param checked the plans that were held against the procedure
     * @param open of those, the plans open on the as-at date
     * @param overdue of those checked, the plans that have something overdue
     * @param endedOverdue of these, the plans that have ended
     */
    public record PlanCount(long checked, long open, long overdue, long endedOverdue) {

        /** How many of the overdue plans have ended, as the end of a sentence; nothing where none has. */
        String ended() {
            return endedOverdue == 0 ? "" : ", " + Words.number(endedOverdue) + " of them ended";
        }
    }

    /**
     * What was written.
     *
     * @param outputs the files, {@code summary.json} itself not among them
     * @param digest the digest of {@code summary.json}; empty while it is not written
     * @param folder where they are
     * @param taken how long the run took
     */
    public record Written(List<OutputFile> outputs, String digest, Path folder, Duration taken) {
        public Written {
            outputs = List.copyOf(outputs);
        }

        /** The same, once {@code summary.json} is written. */
        Written digested(String summaryDigest) {
            return new Written(outputs, summaryDigest, folder, taken);
        }
    }

    /** The same, with what has been written since. */
    CheckSummary with(Written newlyWritten) {
        return new CheckSummary(
                settings, facts, plans, tally, overdue, upcoming, known, load, drift, split, newlyWritten);
    }

    /** The rows of plans tables that were read. */
    public long plansRead() {
        return facts.inputs().stream()
                .filter(input -> input.table() == Table.PLANS && !input.addsTo())
                .mapToLong(InputFile::rowsRead)
                .sum();
    }

    /** The rows that a finding left out, of all tables. */
    public long rowsLeftOut() {
        return facts.inputs().stream().mapToLong(InputFile::rowsLeftOut).sum();
    }

    /** How many requirements are overdue: the rows of the overdue report. */
    public long overdueRows() {
        return overdue.stream().mapToLong(RequirementCount::plans).sum();
    }

    /** How many requirements are coming up: the rows of the upcoming report. */
    public long upcomingRows() {
        return upcoming.stream().mapToLong(RequirementCount::plans).sum();
    }

    /** The rules that some plans lack something for, but for those that lack earlier reviews alone: these are told of. */
    List<NotAssessed> notAssessedOtherwise() {
        PartialHistory partial = facts.partial();
        return tally.notAssessed().stream()
                .filter(rule -> partial == null || !partial.isTheReason(rule.reason()))
                .toList();
    }

    /** The findings of one severity. */
    public long findings(Finding.Severity severity) {
        return facts.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.report.ahead.LoadMap;
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
 * @param plansChecked the plans that were held against the procedure
 * @param plansOpen of those, the plans open on the as-at date
 * @param plansOverdue of those checked, the plans that have something overdue
 * @param tally the obligations by rule and status
 * @param overdue what is overdue, by requirement
 * @param upcoming what is coming up, by requirement
 * @param outputs the files that were written, {@code summary.json} itself not among them
 * @param folder where they are
 * @param taken how long the run took
 * @param known how much lateness is known about; absent where nobody says anything of it
 * @param load how many conferences each chair has in the weeks to come
 */
public record CheckSummary(
        CheckSettings settings,
        RunFacts facts,
        long plansChecked,
        long plansOpen,
        long plansOverdue,
        RuleTally tally,
        List<RequirementCount> overdue,
        List<RequirementCount> upcoming,
        List<OutputFile> outputs,
        Path folder,
        Duration taken,
        @Nullable KnownCount known,
        LoadMap load) {

    /** The version of {@code summary.json}'s shape. */
    public static final String FORMAT_VERSION = "1";

    /** What a check found where no lateness is known about, and no conference is ahead. */
    CheckSummary(
            CheckSettings settings,
            RunFacts facts,
            long plansChecked,
            long plansOpen,
            long plansOverdue,
            RuleTally tally,
            List<RequirementCount> overdue,
            List<RequirementCount> upcoming,
            List<OutputFile> outputs,
            Path folder,
            Duration taken) {
        this(
                settings,
                facts,
                plansChecked,
                plansOpen,
                plansOverdue,
                tally,
                overdue,
                upcoming,
                outputs,
                folder,
                taken,
                null,
                new LoadMap(settings.asAt(), List.of(), settings.capacity()));
    }

    public CheckSummary {
        overdue = List.copyOf(overdue);
        upcoming = List.copyOf(upcoming);
        outputs = List.copyOf(outputs);
    }

    /** The same, with the files that have been written since, and the time that it has taken. */
    CheckSummary with(List<OutputFile> written, Duration elapsed) {
        return new CheckSummary(
                settings,
                facts,
                plansChecked,
                plansOpen,
                plansOverdue,
                tally,
                overdue,
                upcoming,
                written,
                folder,
                elapsed,
                known,
                load);
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

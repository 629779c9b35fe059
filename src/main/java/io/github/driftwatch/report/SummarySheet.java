package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.report.SummaryPaper.Tile;
import io.github.driftwatch.report.split.SplitCount;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The workbook's first sheet, or the same on other paper: what matters, on one page, for somebody who opens nothing else. Names no child. */
public final class SummarySheet {

    private static final String NAME = "summary";
    private static final int REQUIREMENTS_SHOWN = 8;
    private static final int FLAGS_SHOWN = 4;
    private static final int NEW_SHOWN = 5;
    private static final int RULES_SHOWN = 4;
    private static final int CHECKS_SHOWN = 6;
    private static final int PARTS_SHOWN = 12;

    private final SummaryPaper page;

    private SummarySheet(SummaryPaper page) {
        this.page = page;
    }

    /** Makes the sheet, still empty, so that it comes first. */
    static SummarySheet in(WorkbookFile workbook) throws IOException {
        return new SummarySheet(SummaryPage.in(workbook, NAME));
    }

    /** Writes the same on other paper. */
    public static void write(CheckSummary summary, SummaryPaper paper) {
        new SummarySheet(paper).fill(summary);
    }

    void fill(CheckSummary summary) {
        title(summary);
        since(summary);
        tiles(summary);
        overdue(summary);
        upcoming(summary);
        drift(summary);
        notices(summary);
        notAssessed(summary);
        findings(summary);
        split(summary);
        inputs(summary);
    }

    private void title(CheckSummary summary) {
        CheckSettings settings = summary.settings();
        page.gap();
        page.title("Child protection plans: what is due");
        page.subtitle("As at " + Words.day(settings.asAt()) + ", held against "
                + settings.procedures().inWords());
        page.gap();
    }

    private void since(CheckSummary summary) {
        SinceEarlier since = summary.facts().since();
        if (since == null) {
            return;
        }
        SinceWords words = new SinceWords(since);
        page.section("Since the check of " + words.day(), "Plans", "Longest (days)");
        for (RequirementCount count : first(since.newlyOverdue(), NEW_SHOWN)) {
            page.line("Newly overdue: " + count.requirement(), count.plans(), count.mostDays());
        }
        rest(since.newlyOverdue(), NEW_SHOWN);
        words.lists().forEach(list -> page.line(list, null, null));
        words.gone().ifPresent(sentence -> page.line(sentence(sentence), null, null));
        page.gap();
    }

    private void tiles(CheckSummary summary) {
        boolean late = summary.overdueRows() > 0;
        page.tiles(List.of(
                new Tile(
                        summary.plans().open(),
                        "plans open, of " + Words.number(summary.plans().checked()) + " checked",
                        false),
                new Tile(summary.overdueRows(), "overdue", late),
                new Tile(
                        summary.plans().overdue(),
                        "plans with something overdue" + summary.plans().ended(),
                        late),
                new Tile(
                        summary.upcomingRows(),
                        "coming up in the next "
                                + Words.count(summary.settings().horizonDays(), "day"),
                        false)));
        page.gap();
    }

    private void overdue(CheckSummary summary) {
        page.section("Overdue, by requirement", "Plans", "Longest (days)");
        if (summary.overdue().isEmpty()) {
            page.line("Nothing is overdue.", null, null);
        }
        for (RequirementCount count : first(summary.overdue(), REQUIREMENTS_SHOWN)) {
            page.line(sentence(count.requirement()), count.plans(), count.mostDays());
        }
        rest(summary.overdue(), REQUIREMENTS_SHOWN);
        if (summary.known() != null && summary.known().overdue() > 0) {
            page.line(
                    "Of these, known about: " + summary.known().reasons(),
                    summary.known().overdue(),
                    null);
        }
        page.gap();
    }

    private void upcoming(CheckSummary summary) {
        page.section(
                "Due or booked in the next " + Words.count(summary.settings().horizonDays(), "day"),
                "Plans",
                "First on");
        if (summary.upcoming().isEmpty()) {
            page.line("Nothing is coming up.", null, null);
        }
        for (RequirementCount count : first(summary.upcoming(), REQUIREMENTS_SHOWN)) {
            page.line(sentence(count.requirement()), count.plans(), count.soonest());
        }
        rest(summary.upcoming(), REQUIREMENTS_SHOWN);
        page.gap();
    }

    private void drift(CheckSummary summary) {
        DriftCount drift = summary.drift();
        if (drift.plans() == 0) {
            return;
        }
        page.section("Drift: open plans by band", "", "Plans");
        drift.byBand().forEach((band, plans) -> page.line(band.name(), null, plans));
        List<Map.Entry<String, Long>> shown = first(drift.mostOften(), FLAGS_SHOWN);
        if (!shown.isEmpty()) {
            page.section("Flags most often raised", "", "Plans");
            shown.forEach(
                    flag -> page.line(sentence(summary.facts().flags().inWords(flag.getKey())), null, flag.getValue()));
        }
        page.gap();
    }

    private void notices(CheckSummary summary) {
        NoticeCount notices = summary.facts().notices();
        if (notices == null) {
            return;
        }
        page.section("Who must be told", "", "Notices");
        page.line("To be sent: " + page.list() + " notices has a row for each", null, notices.listed());
        if (notices.unheard() > 0) {
            page.line("With nobody to go to: see DQ-26 in " + page.list() + " data-quality", null, notices.unheard());
        }
        if (notices.takenAsTold() > 0) {
            page.line("Of earlier days, taken as told", null, notices.takenAsTold());
        }
        page.gap();
    }

    private void notAssessed(CheckSummary summary) {
        Map<String, List<String>> reasons = Words.byReason(summary.facts());
        List<NotAssessed> some = summary.notAssessedOtherwise();
        PartialHistory partial = summary.facts().partial();
        if (reasons.isEmpty() && some.isEmpty() && partial == null) {
            return;
        }
        page.section("What could not be assessed, and why", "", "Plans");
        reasons.forEach((reason, rules) -> page.line(sentence(reason) + ": " + String.join(", ", rules), null, "all"));
        if (partial != null) {
            page.line(partial.words(), null, partial.plans());
        }
        List<NotAssessed> shown = first(some, RULES_SHOWN);
        shown.forEach(rule -> page.line(sentence(rule.reason()) + ": " + rule.rule(), null, rule.plans()));
        List<NotAssessed> rest = some.subList(shown.size(), some.size());
        if (!rest.isEmpty()) {
            page.line(
                    Words.count(rest.size(), "other rule"),
                    null,
                    rest.stream().mapToLong(NotAssessed::plans).sum());
        }
        page.gap();
    }

    private void findings(CheckSummary summary) {
        page.section("Quality of the data", "Errors", "Warnings");
        List<CheckCount> checks = CheckCount.of(summary.facts().findings());
        if (checks.isEmpty()) {
            page.line("Nothing was found wrong.", null, null);
            page.gap();
            return;
        }
        List<CheckCount> shown = first(checks, CHECKS_SHOWN);
        shown.forEach(count ->
                page.line(count.check().id() + ": " + count.check().title(), count.errors(), count.warnings()));
        List<CheckCount> rest = checks.subList(shown.size(), checks.size());
        if (!rest.isEmpty()) {
            page.line(
                    Words.count(rest.size(), "other check"),
                    rest.stream().mapToLong(CheckCount::errors).sum(),
                    rest.stream().mapToLong(CheckCount::warnings).sum());
        }
        page.line("In all", summary.findings(Finding.Severity.ERROR), summary.findings(Finding.Severity.WARNING));
        page.gap();
    }

    private void split(CheckSummary summary) {
        SplitCount split = summary.split();
        if (split == null) {
            return;
        }
        page.section("In parts: the folder " + split.by().folder(), "Overdue", "Coming up");
        page.line(sentence(SplitWords.of(split)), null, null);
        for (SplitCount.Part part : first(split.parts(), PARTS_SHOWN)) {
            page.line(
                    part.isNobodys() ? "No " + split.by().noun() + " named" : part.name(),
                    part.rows().getOrDefault(ReportTables.OVERDUE.name(), 0L),
                    part.rows().getOrDefault(ReportTables.UPCOMING.name(), 0L));
        }
        page.gap();
    }

    /** The first of a list; all of it where no more than one would be left. */
    private static <T> List<T> first(List<T> all, int shown) {
        return all.size() <= shown + 1 ? all : all.subList(0, shown);
    }

    private void inputs(CheckSummary summary) {
        page.section("What was read", "Rows", "Left out");
        for (InputFile input : summary.facts().inputs()) {
            String from = input.sheet() == null ? input.file() : input.file() + ", sheet " + input.sheet();
            page.line(
                    (input.addsTo() ? "Added to " + words(input.table()) : sentence(words(input.table()))) + " (" + from
                            + ")",
                    input.rowsRead(),
                    input.rowsLeftOut());
        }
        page.gap();
        if (summary.facts().bankHolidays() != null) {
            page.remark(summary.facts().bankHolidays());
        }
        summary.facts().notes().forEach(note -> page.remark(note));
        page.smallPrint("Driftwatch " + summary.settings().programVersion());
    }

    private static String words(Table table) {
        return table.fileName().replace('_', ' ');
    }

    private void rest(List<RequirementCount> counts, int shown) {
        List<RequirementCount> rest = counts.subList(first(counts, shown).size(), counts.size());
        if (!rest.isEmpty()) {
            page.line(
                    rest.size() + " other requirements",
                    rest.stream().mapToInt(RequirementCount::plans).sum(),
                    null);
        }
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

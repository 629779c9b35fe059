package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a check tells the person at the terminal: one screen, the most pressing first. Names no child. */
public final class SummaryText {

    private static final int OVERDUE_SHOWN = 5;
    private static final int UPCOMING_SHOWN = 3;
    private static final int CHECKS_SHOWN = 3;

    private final CheckSummary summary;
    private final LabelledLines lines;

    private SummaryText(CheckSummary summary, int width) {
        this.summary = summary;
        this.lines = new LabelledLines(width);
    }

    /**
     * The lines.
     *
     * @param width the terminal's width in characters; longer sentences are wrapped
     */
    public static List<String> lines(CheckSummary summary, int width) {
        return new SummaryText(summary, width).all();
    }

    private List<String> all() {
        CheckSettings settings = summary.settings();
        lines.add(
                "As at",
                Words.day(settings.asAt()) + ", by " + settings.profile().name() + " (version "
                        + settings.profile().version() + ")");
        read();
        overdue();
        upcoming();
        notAssessed();
        findings();
        if (summary.facts().bankHolidays() != null) {
            lines.add("Note", summary.facts().bankHolidays());
        }
        summary.facts().notes().forEach(note -> lines.add("Note", note));
        lines.add("Files", summary.folder() + ": " + fileNames());
        return lines.all();
    }

    private String fileNames() {
        List<String> names =
                new ArrayList<>(summary.outputs().stream().map(OutputFile::file).toList());
        names.add(CheckFiles.SUMMARY);
        return String.join(", ", names);
    }

    private void read() {
        List<String> tables = new ArrayList<>();
        for (InputFile input : summary.facts().inputs()) {
            tables.add(Words.number(input.rowsRead()) + " "
                    + input.table().fileName().replace('_', ' '));
        }
        long leftOut = summary.rowsLeftOut();
        lines.add(
                "Read",
                String.join(", ", tables) + "; "
                        + (leftOut == 0 ? "no row left out" : Words.count(leftOut, "row") + " left out"));
        lines.add(
                "Checked",
                Words.number(summary.plansChecked()) + " of " + Words.count(summary.plansRead(), "plan") + " read; "
                        + Words.number(summary.plansOpen()) + " open");
    }

    private void overdue() {
        if (summary.overdue().isEmpty()) {
            lines.add("Overdue", "nothing");
            return;
        }
        lines.add(
                "Overdue",
                Words.number(summary.overdueRows()) + ", for " + Words.count(summary.plansOverdue(), "plan"));
        top(summary.overdue(), OVERDUE_SHOWN, count -> "longest " + Words.count(count.mostDays(), "day"));
    }

    private void upcoming() {
        String horizon = "in the next " + Words.count(summary.settings().horizonDays(), "day");
        if (summary.upcoming().isEmpty()) {
            lines.add("Coming up", "nothing " + horizon);
            return;
        }
        lines.add("Coming up", Words.number(summary.upcomingRows()) + " " + horizon);
        top(summary.upcoming(), UPCOMING_SHOWN, count -> "first due " + Words.day(count.firstDue()));
    }

    private void top(List<RequirementCount> counts, int shown, Function<RequirementCount, String> detail) {
        List<RequirementCount> first = counts.size() <= shown + 1 ? counts : counts.subList(0, shown);
        int name = first.stream().mapToInt(c -> c.requirement().length()).max().orElse(0);
        int digits = first.stream()
                .mapToInt(c -> Words.number(c.plans()).length())
                .max()
                .orElse(0);
        for (RequirementCount count : first) {
            lines.add(
                    "",
                    pad(Words.number(count.plans()), -digits) + "  " + pad(count.requirement(), name) + "  "
                            + detail.apply(count));
        }
        List<RequirementCount> rest = counts.subList(first.size(), counts.size());
        if (!rest.isEmpty()) {
            long rows = rest.stream().mapToLong(RequirementCount::plans).sum();
            lines.add("", pad(Words.number(rows), -digits) + "  of " + rest.size() + " other kinds");
        }
    }

    /** The text with blanks after it up to a width, or before it where the width is negative. */
    private static String pad(String text, int width) {
        return width == 0 ? text : String.format("%" + -width + "s", text);
    }

    private void notAssessed() {
        Words.byReason(summary.facts().unassessed())
                .forEach((reason, rules) -> lines.add("Not assessed", String.join(", ", rules) + ": " + reason));
        Map<String, Long> some = summary.tally().notAssessed();
        if (!some.isEmpty()) {
            lines.add(
                    "Not assessed",
                    some.entrySet().stream()
                            .map(rule -> rule.getKey() + " for " + Words.count(rule.getValue(), "plan"))
                            .collect(Collectors.joining(", ", "", ": their data is incomplete")));
        }
    }

    private void findings() {
        long errors = summary.findings(Finding.Severity.ERROR);
        long warnings = summary.findings(Finding.Severity.WARNING);
        if (errors + warnings == 0) {
            lines.add("Data", "nothing found wrong");
            return;
        }
        String most = summary.findingsByCheck().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(CHECKS_SHOWN)
                .map(check -> Words.number(check.getValue()) + " "
                        + check.getKey().id() + " (" + check.getKey().title() + ")")
                .collect(Collectors.joining(", "));
        lines.add(
                "Data",
                Words.count(errors, "error") + ", " + Words.count(warnings, "warning") + "; most often " + most);
    }
}

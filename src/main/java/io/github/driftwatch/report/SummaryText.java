package io.github.driftwatch.report;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.report.ahead.LoadWords;
import io.github.driftwatch.report.split.SplitCount;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a check tells the person at the terminal: one screen, the most pressing first. Names no child. */
public final class SummaryText {

    private static final int OVERDUE_SHOWN = 4;
    private static final int UPCOMING_SHOWN = 2;
    private static final int FILES_NAMED_WHOLE = 2;
    private static final int FLAGS_SHOWN = 2;
    private static final int RULES_SHOWN = 2;
    private static final int CHECKS_SHOWN = 2;

    private final CheckSummary summary;
    private final LabelledLines lines;

    private SummaryText(CheckSummary summary, int width, Ink ink) {
        this.summary = summary;
        this.lines = new LabelledLines(width, ink);
    }

    /**
     * The lines.
     *
     * @param width the terminal's width in characters; longer sentences are wrapped
     * @param ink how labels are set off
     */
    public static List<String> lines(CheckSummary summary, int width, Ink ink) {
        return new SummaryText(summary, width, ink).all();
    }

    private List<String> all() {
        CheckSettings settings = summary.settings();
        lines.add(
                "As at",
                Words.day(settings.asAt()) + ", by " + settings.procedures().inWords());
        read();
        since();
        overdue();
        upcoming();
        LoadWords.of(summary.load()).ifPresent(words -> lines.add("Load", words));
        drift();
        notices();
        notAssessed();
        findings();
        if (summary.facts().bankHolidays() != null) {
            lines.add("Note", summary.facts().bankHolidays());
        }
        summary.facts().notes().forEach(note -> lines.add("Note", note));
        split();
        lines.add("Files", summary.written().folder() + ": " + fileNames());
        return lines.all();
    }

    /** Many lists of one ending share it, so that their names stay on a line or two. */
    private String fileNames() {
        List<String> files = new ArrayList<>(summary.written().outputs().stream()
                .map(OutputFile::file)
                .filter(file -> file.indexOf('/') < 0)
                .toList());
        files.add(SummaryFile.FILE);
        Map<String, List<String>> byEnding = new LinkedHashMap<>();
        for (String file : files) {
            int dot = file.lastIndexOf('.');
            byEnding.computeIfAbsent(file.substring(dot), ending -> new ArrayList<>())
                    .add(file.substring(0, dot));
        }
        return byEnding.entrySet().stream()
                .map(names -> names.getValue().size() > FILES_NAMED_WHOLE
                        ? String.join(", ", names.getValue()) + " (" + names.getKey() + ")"
                        : String.join(names.getKey() + ", ", names.getValue()) + names.getKey())
                .collect(Collectors.joining(", "));
    }

    private void split() {
        SplitCount split = summary.split();
        if (split != null) {
            lines.add("Split", SplitWords.of(split));
        }
    }

    private void read() {
        List<String> tables = new ArrayList<>();
        for (InputFile input : summary.facts().inputs()) {
            if (!input.addsTo()) {
                tables.add(Words.count(input.rowsRead(), Words.one(input.table())));
            }
        }
        long leftOut = summary.rowsLeftOut();
        lines.add(
                "Read",
                String.join(", ", tables) + "; "
                        + (leftOut == 0 ? "no row left out" : Words.count(leftOut, "row") + " left out"));
        lines.add(
                "Checked",
                Words.number(summary.plans().checked()) + " of " + Words.count(summary.plansRead(), "plan") + " read; "
                        + Words.number(summary.plans().open()) + " open");
    }

    private void since() {
        SinceEarlier since = summary.facts().since();
        if (since != null) {
            SinceWords words = new SinceWords(since);
            words.sentences().forEach(sentence -> lines.add("New", sentence));
            words.gone().ifPresent(sentence -> lines.addUrgent("Gone", sentence));
        }
    }

    private void overdue() {
        if (summary.overdue().isEmpty()) {
            lines.add("Overdue", "nothing");
            return;
        }
        lines.addUrgent(
                "Overdue",
                Words.number(summary.overdueRows()) + ", for "
                        + Words.count(summary.plans().overdue(), "plan")
                        + summary.plans().ended() + knownAbout());
        top(summary.overdue(), OVERDUE_SHOWN, count -> "longest " + Words.count(count.mostDays(), "day"));
        if (summary.known() != null && summary.known().overdue() > 0) {
            lines.add("Known about", summary.known().reasons());
        }
    }

    private String knownAbout() {
        KnownCount known = summary.known();
        return known == null || known.overdue() == 0 ? "" : "; " + Words.number(known.overdue()) + " known about";
    }

    private void upcoming() {
        String horizon = "in the next " + Words.count(summary.settings().horizonDays(), "day");
        if (summary.upcoming().isEmpty()) {
            lines.add("Coming up", "nothing " + horizon);
            return;
        }
        lines.add("Coming up", Words.number(summary.upcomingRows()) + " due or booked " + horizon);
        top(summary.upcoming(), UPCOMING_SHOWN, count -> "first on " + Words.shortDay(count.soonest()));
    }

    private void drift() {
        DriftCount drift = summary.drift();
        if (drift.plans() == 0) {
            return;
        }
        String most = drift.mostOften().stream()
                .limit(FLAGS_SHOWN)
                .map(flag -> Words.number(flag.getValue()) + " "
                        + summary.facts().flags().inWords(flag.getKey()))
                .collect(Collectors.joining(", "));
        lines.add(
                "Drift",
                Words.number(drift.in(Band.RED)) + " red, " + Words.number(drift.in(Band.AMBER)) + " amber, "
                        + Words.number(drift.in(Band.GREEN)) + " green"
                        + (most.isEmpty() ? "" : "; most often " + most));
    }

    private void notices() {
        NoticeCount notices = summary.facts().notices();
        if (notices == null) {
            return;
        }
        List<String> words = new ArrayList<>();
        words.add(notices.listed() == 0 ? "nobody new to be told" : Words.number(notices.listed()) + " to be sent");
        if (notices.unheard() > 0) {
            words.add(Words.number(notices.unheard()) + " with nobody to go to (DQ-26)");
        }
        if (notices.takenAsTold() > 0) {
            words.add(Words.number(notices.takenAsTold()) + " of earlier days "
                    + (notices.takenAsTold() == 1 ? "was" : "were") + " taken as told");
        }
        lines.add("Notices", String.join("; ", words));
    }

    private void top(List<RequirementCount> counts, int shown, Function<RequirementCount, String> detail) {
        List<RequirementCount> first = counts.size() <= shown + 1 ? counts : counts.subList(0, shown);
        List<RequirementCount> rest = counts.subList(first.size(), counts.size());
        long restRows = rest.stream().mapToLong(RequirementCount::plans).sum();
        int digits = Words.number(Math.max(restRows, first.get(0).plans())).length();
        int longestDetail = first.stream()
                .mapToInt(count -> detail.apply(count).length())
                .max()
                .orElse(0);
        int longestName = first.stream()
                .mapToInt(count -> count.requirement().length())
                .max()
                .orElse(0);
        int name = Math.max(1, Math.min(longestName, lines.room() - digits - longestDetail - 4));
        for (RequirementCount count : first) {
            lines.add(
                    "",
                    right(Words.number(count.plans()), digits) + "  " + left(count.requirement(), name) + "  "
                            + detail.apply(count));
        }
        if (!rest.isEmpty()) {
            lines.add("", right(Words.number(restRows), digits) + "  of " + Words.count(rest.size(), "other kind"));
        }
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String left(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }

    private void notAssessed() {
        Words.byReason(summary.facts())
                .forEach((reason, rules) -> lines.add("Not assessed", reason + ": " + String.join(", ", rules)));
        PartialHistory partial = summary.facts().partial();
        if (partial != null) {
            lines.add("Partial", partial.words());
        }
        List<NotAssessed> some = summary.notAssessedOtherwise();
        for (NotAssessed rule : some.subList(0, Math.min(RULES_SHOWN, some.size()))) {
            lines.add("Not assessed", rule.reason() + ": " + rule.rule() + " of " + Words.count(rule.plans(), "plan"));
        }
        if (some.size() > RULES_SHOWN) {
            lines.add(
                    "Not assessed",
                    Words.count(some.size() - RULES_SHOWN, "other rule") + " of some plans: see " + SummaryFile.FILE);
        }
    }

    private void findings() {
        List<CheckCount> checks = CheckCount.of(summary.facts().findings());
        if (checks.isEmpty()) {
            lines.add("Data", "nothing found wrong");
            return;
        }
        String most = checks.stream()
                .limit(CHECKS_SHOWN)
                .map(count -> Words.number(count.all()) + " " + count.check().id() + " ("
                        + count.check().title() + ")")
                .collect(Collectors.joining(", "));
        lines.add(
                "Data",
                Words.count(summary.findings(Finding.Severity.ERROR), "error") + ", "
                        + Words.count(summary.findings(Finding.Severity.WARNING), "warning") + "; most often " + most);
    }
}

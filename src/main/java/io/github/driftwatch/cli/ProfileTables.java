package io.github.driftwatch.cli;

import io.github.driftwatch.explain.BandWords;
import io.github.driftwatch.explain.FlagRow;
import io.github.driftwatch.explain.NoticeEntry;
import io.github.driftwatch.explain.RuleRow;
import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.AuditLine;
import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.table.LabelledLines;
import io.github.driftwatch.table.WrappedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a profile as tables, those of each profile that it extends by themselves, each followed by its notices; and
 * its drift flags and audits.
 */
final class ProfileTables {

    private static final List<List<String>> RULES =
            List.of(List.of("rule, clause"), List.of("after"), List.of("within"), List.of("expect, or forbid"));
    private static final List<List<String>> NOTICES =
            List.of(List.of("id, clause"), List.of("after"), List.of("told"), List.of("to whom"), List.of("to do"));

    private static final List<List<String>> FLAGS =
            List.of(List.of("id"), List.of("drift flag"), List.of("points"), List.of("where"));

    private static final List<List<String>> AUDITS =
            List.of(List.of("id"), List.of("audit"), List.of("what is counted"));

    private final Profile profile;
    private final int width;
    private final WrappedTable ruleTable;
    private final WrappedTable noticeTable;
    private final List<Notice> untold;
    private final List<String> lines = new ArrayList<>();

    /** For a screen so many characters wide. */
    ProfileTables(Profile profile, int width) {
        this.profile = profile;
        this.width = width;
        this.ruleTable = WrappedTable.withFirst(longest(profile.rules().stream().map(Rule::id)), width, 13, 22, 17, 22);
        this.noticeTable =
                WrappedTable.withFirst(longest(profile.notices().stream().map(Notice::id)), width, 13, 14, 13, 15, 17);
        this.untold = new ArrayList<>(profile.notices());
    }

    List<String> lines() {
        List<Rule> rules = profile.rules();
        String origin = "";
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!rule.profile().equals(origin)) {
                origin = rule.profile();
                name(origin);
                head(ruleTable, RULES);
            }
            lines.addAll(ruleTable.row(cells(RuleRow.of(rule, profile))));
            boolean last = rules.subList(i + 1, rules.size()).stream()
                    .noneMatch(later -> later.profile().equals(rule.profile()));
            if (last) {
                notices(origin);
            }
        }
        while (!untold.isEmpty()) {
            String without = untold.get(0).profile();
            name(without);
            notices(without);
        }
        flags();
        audits();
        return lines;
    }

    /** The drift flags that its rules can raise, whoever says them, and the bands. */
    private void flags() {
        List<Flag> inForce = Procedures.of(profile).flagsInForce();
        if (inForce.isEmpty()) {
            return;
        }
        WrappedTable table = WrappedTable.withFirst(longest(inForce.stream().map(Flag::id)), width, 5, 21, 6, 42);
        lines.add("");
        lines.add("Drift");
        lines.add("");
        head(table, FLAGS);
        inForce.forEach(flag -> flag(FlagRow.of(flag, profile), table));
        lines.add("");
        lines.addAll(LabelledLines.wrap(BandWords.of(profile), width));
        String others = profile.drift().flags().stream()
                .map(Flag::id)
                .filter(id -> inForce.stream().noneMatch(flag -> flag.id().equals(id)))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.addAll(LabelledLines.wrap("Not in force, as no rule here could raise them: " + others + ".", width));
        }
    }

    /** What its governance report counts beside, whoever says it. */
    private void audits() {
        List<Audit> inForce = Procedures.of(profile).auditsInForce();
        if (inForce.isEmpty()) {
            return;
        }
        WrappedTable table = WrappedTable.withFirst(longest(inForce.stream().map(Audit::id)), width, 5, 21, 50);
        lines.add("");
        lines.add("Audits of the governance report");
        lines.add("");
        head(table, AUDITS);
        for (Audit audit : inForce) {
            String counted = audit.lines().stream().map(AuditLine::title).collect(Collectors.joining("; "));
            String title = audit.title() + (audit.assumed() == null ? "" : " (assumed)");
            lines.addAll(table.row(List.of(List.of(audit.id()), List.of(title), List.of(counted))));
        }
        String others = profile.governance().audits().stream()
                .map(Audit::id)
                .filter(id -> inForce.stream().noneMatch(audit -> audit.id().equals(id)))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add("");
            lines.addAll(LabelledLines.wrap("Not made, as no rule here asks for them: " + others + ".", width));
        }
    }

    private void flag(FlagRow row, WrappedTable table) {
        String id = row.id();
        String title = row.title() + (row.assumed() ? " (assumed)" : "");
        for (FlagRow.Level level : row.levels()) {
            lines.addAll(table.row(List.of(
                    List.of(id), List.of(title), List.of(Integer.toString(level.points())), List.of(level.when()))));
            id = "";
            title = "";
        }
    }

    private void name(String origin) {
        lines.add("");
        lines.add(origin.equals(profile.name()) ? origin : origin + ", which it extends");
        lines.add("");
    }

    /** Those that one profile says; they are then no longer to be shown. */
    private void notices(String origin) {
        List<Notice> own = untold.stream()
                .filter(notice -> notice.profile().equals(origin))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        untold.removeAll(own);
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add("Notices");
        lines.add("");
        head(noticeTable, NOTICES);
        own.forEach(notice -> lines.addAll(noticeTable.row(cells(NoticeEntry.of(notice, profile)))));
    }

    private static int longest(Stream<String> ids) {
        return ids.mapToInt(String::length).max().orElse(0);
    }

    private void head(WrappedTable table, List<List<String>> headings) {
        lines.addAll(table.row(headings));
        lines.add(table.rule());
    }

    private static List<List<String>> cells(RuleRow row) {
        List<String> expect = new ArrayList<>(List.of(row.expect()));
        if (!row.unless().isEmpty()) {
            expect.add(row.unless());
        }
        if (row.elseAssumed()) {
            expect.add("(assumed: from when it counts)");
        }
        return List.of(
                List.of(row.id(), row.clause()),
                List.of(row.after()),
                List.of(row.within() + (row.assumed() ? " (assumed)" : "")),
                expect);
    }

    private static List<List<String>> cells(NoticeEntry entry) {
        String days =
                entry.days() + (entry.unlessDone() ? ", unless done" : "") + (entry.assumed() ? " (assumed)" : "");
        List<String> to = new ArrayList<>();
        for (int i = 0; i < entry.to().size(); i++) {
            to.add(entry.to().get(i) + (i < entry.to().size() - 1 ? "," : ""));
        }
        return List.of(
                List.of(entry.id(), entry.clause()),
                List.of(entry.about()),
                List.of(days),
                to,
                List.of(entry.action()));
    }
}

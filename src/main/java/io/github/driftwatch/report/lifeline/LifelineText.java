package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Kind;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.State;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan's life as lines for a terminal or a pipe: who it is about, the line of time, what happened, what is overdue,
 * what is to come, and what to doubt. Plain ASCII, save for what the export itself says.
 */
public final class LifelineText {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int LEFT = 14;
    private static final int MILESTONE = 12;
    private static final String LATE = "!";

    private final ChildLife life;
    private final Lifeline lifeline;
    private final LifelineWords words;
    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private LifelineText(ChildLife life, int width, Ink ink) {
        this.life = life;
        this.lifeline = life.lifeline();
        this.words = new LifelineWords(lifeline);
        this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
        this.ink = ink;
    }

    /**
     * The lines.
     *
     * @param width the screen's width in characters; below 40 it counts as 40, above 120 as 120
     * @param ink how headings and what is late are set off
     */
    public static List<String> lines(ChildLife life, int width, Ink ink) {
        return new LifelineText(life, width, ink).all();
    }

    private List<String> all() {
        LifelineHeader.of(life).forEach(fact -> hanging(fact.label(), fact.value(), LEFT));
        lines.add("");
        lines.addAll(LifelineAxis.lines(lifeline, width));
        hanging("", LifelineAxis.legend(lifeline), LEFT - 1);
        lines.add("");
        milestones();
        section("What happened", lifeline.past());
        section("Overdue", lifeline.overdue());
        section("Still to come", lifeline.toCome());
        foot();
        return List.copyOf(lines);
    }

    private void milestones() {
        int perLine = Math.max(1, (width + 1) / (MILESTONE + 1));
        List<LifelineHeader.Reached> all = LifelineHeader.milestones(lifeline);
        for (int from = 0; from < all.size(); from += perLine) {
            List<LifelineHeader.Reached> some = all.subList(from, Math.min(all.size(), from + perLine));
            lines.add(cells(some.stream().map(LifelineHeader.Reached::age).toList()));
            lines.add(cells(some.stream().map(LifelineHeader.Reached::day).toList()));
            lines.add(cells(some.stream().map(LifelineHeader.Reached::progress).toList()));
        }
    }

    private static String cells(List<String> texts) {
        StringBuilder line = new StringBuilder();
        texts.forEach(text -> line.append(text).append(" ".repeat(Math.max(1, MILESTONE + 1 - text.length()))));
        return line.toString().stripTrailing();
    }

    private void section(String title, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        heading(title);
        for (Entry entry : entries) {
            entry(entry);
        }
    }

    private void heading(String title) {
        lines.add("");
        lines.add(ink.strong(title));
        lines.add("-".repeat(title.length()));
    }

    private void entry(Entry entry) {
        if (entry.state() == State.MILESTONE) {
            lines.add("  " + LifelineWords.day(entry.date()) + "  -- " + entry.number() + " months --");
            return;
        }
        boolean requirement = entry.kind() == Kind.REQUIREMENT;
        String margin = entry.state().isTrouble() ? LATE : "";
        hanging(
                (requirement && !margin.isEmpty() ? LATE + " " : "  ") + LifelineWords.day(entry.date()),
                words.line(entry),
                LEFT);
        words.rules(entry).forEach(rule -> hanging(margin, rule, LEFT + 2));
    }

    private void hanging(String label, String text, int left) {
        String before = label + " ".repeat(Math.max(1, left - label.length()));
        for (String line : LabelledLines.wrap(text, width - left)) {
            String shown = (before + line).stripTrailing();
            lines.add(label.startsWith(LATE) ? ink.urgent(shown) : shown);
            before = " ".repeat(left);
        }
    }

    private void foot() {
        if (!life.findings().isEmpty()) {
            heading("What to doubt");
            for (Finding finding : life.findings()) {
                hanging("  " + finding.check().id(), LifelineFoot.doubt(finding), LEFT);
            }
        }
        List<String> notes = LifelineFoot.notes(life);
        if (!notes.isEmpty()) {
            heading("Not assessed");
            notes.forEach(note -> hanging("  -", note, 4));
        }
        if (!life.otherPlans().isEmpty()) {
            heading("Other plans of this child");
            for (Plan plan : life.otherPlans()) {
                hanging("  -", LifelineFoot.otherPlan(plan, lifeline.asAt()), 4);
            }
        }
    }
}

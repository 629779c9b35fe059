package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Kind;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.Milestone;
import io.github.driftwatch.lifeline.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plan's life drawn as a line of time, in plain ASCII: a row of dates, the line itself, and a row each for conferences,
 * what was or is late, visits and milestones. Where two marks would touch, the later one goes to a further row.
 */
final class LifelineAxis {

    private static final int LABEL = 13;
    private static final int MOST_VISITS = 9;

    private final Lifeline lifeline;
    private final LifelineScale scale;

    private LifelineAxis(Lifeline lifeline, int width) {
        this.lifeline = lifeline;
        this.scale = new LifelineScale(lifeline, width - LABEL);
    }

    /** The lines; none of them is longer than the width. */
    static List<String> lines(Lifeline lifeline, int width) {
        return new LifelineAxis(lifeline, width).drawn();
    }

    /** What the marks mean, of those that can be there. */
    static String legend(Lifeline lifeline) {
        List<String> marks = new ArrayList<>(List.of("I initial conference", reviews(lifeline)));
        if (entries(lifeline).anyMatch(entry -> entry.kind() == Kind.DESIGNATED_REVIEW)) {
            marks.add("D designated review");
        }
        if (entries(lifeline).anyMatch(entry -> entry.state().isTrouble())) {
            marks.add("! late or overdue");
        }
        marks.add(lifeline.ended() ? "] ended" : lifeline.notBegun() ? ". to come" : "| as at, then . to come");
        if (!lifeline.visitDays().isEmpty()) {
            marks.add("visits counted (# is ten or more)");
        }
        return String.join(", ", marks);
    }

    /** Those without a number are of a plan some of whose reviews the export may lack. */
    private static String reviews(Lifeline lifeline) {
        boolean unnumbered = entries(lifeline)
                .anyMatch(entry -> entry.kind() == Kind.REVIEW && entry.number() == 0 && isMarked(entry));
        return unnumbered ? "R reviews, their numbers not known" : "1 2 3 reviews";
    }

    private static boolean isMarked(Entry entry) {
        return entry.state() == State.BOOKED || entry.state() == State.BOOKED_LATE || countsAsHeld(entry);
    }

    private static Stream<Entry> entries(Lifeline lifeline) {
        return Stream.of(lifeline.past(), lifeline.overdue(), lifeline.toCome()).flatMap(List::stream);
    }

    private List<String> drawn() {
        List<String> lines = new ArrayList<>();
        lines.addAll(labelled("", dates()));
        lines.add(labelled("", line()));
        lines.addAll(labelled("Conferences", conferences()));
        lines.addAll(labelled("Booked", booked()));
        lines.addAll(labelled("Late", late()));
        if (!lifeline.visitDays().isEmpty()) {
            lines.add(labelled("Visits", visits()));
        }
        lines.addAll(labelled("Months", milestones()));
        return lines;
    }

    private static String labelled(String label, String drawing) {
        return (label + " ".repeat(LABEL - label.length()) + drawing).stripTrailing();
    }

    private static List<String> labelled(String label, MarkRows rows) {
        List<String> drawings = rows.lines();
        return IntStream.range(0, drawings.size())
                .mapToObj(i -> labelled(i == 0 ? label : "", drawings.get(i)))
                .toList();
    }

    private MarkRows dates() {
        MarkRows rows = new MarkRows(scale.cells(), 1);
        scale.ticks().forEach(tick -> rows.put(scale.cell(tick), monthAndYear(tick)));
        return rows;
    }

    private static String monthAndYear(LocalDate day) {
        String month = day.getMonth().name();
        return month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT)
                + String.format(Locale.ROOT, " %02d", day.getYear() % 100);
    }

    /** What has been lived is drawn through, what is to come dotted. */
    private String line() {
        StringBuilder line = new StringBuilder();
        int lived = lifeline.notBegun() ? -1 : scale.cell(lifeline.lastDay());
        for (int i = 0; i < scale.cells(); i++) {
            line.append(i <= lived ? '=' : '.');
        }
        scale.ticks().forEach(tick -> line.setCharAt(scale.cell(tick), '+'));
        if (lifeline.ended()) {
            line.setCharAt(lived, ']');
        } else if (lived >= 0) {
            line.setCharAt(lived, '|');
        }
        return line.toString();
    }

    private MarkRows conferences() {
        MarkRows rows = new MarkRows(scale.cells(), Integer.MAX_VALUE);
        lifeline.past().stream().filter(LifelineAxis::countsAsHeld).forEach(entry -> put(entry, rows));
        return rows;
    }

    private static boolean countsAsHeld(Entry entry) {
        return entry.kind().isConference() && entry.state() != State.CALLED_OFF && entry.state() != State.NOT_COUNTED;
    }

    private MarkRows booked() {
        MarkRows rows = new MarkRows(scale.cells(), Integer.MAX_VALUE);
        lifeline.toCome().stream()
                .filter(entry -> entry.kind().isConference() && entry.state() != State.CALLED_OFF)
                .filter(entry -> scale.reaches(entry.date()))
                .forEach(entry -> put(entry, rows));
        return rows;
    }

    private void put(Entry entry, MarkRows rows) {
        rows.put(scale.cell(entry.date()), mark(entry));
    }

    private static String mark(Entry entry) {
        return switch (entry.kind()) {
            case INITIAL_CONFERENCE -> "I";
            case DESIGNATED_REVIEW -> "D";
            case REVIEW -> entry.number() == 0 ? "R" : Integer.toString(entry.number());
            default -> "*";
        };
    }

    /** One mark for a cell, however much was late in it. */
    private MarkRows late() {
        MarkRows rows = new MarkRows(scale.cells(), 1);
        StringBuilder marks = new StringBuilder(" ".repeat(scale.cells()));
        entries(lifeline)
                .filter(entry -> entry.state().isTrouble() && scale.reaches(entry.date()))
                .forEach(entry -> lateDays(entry).forEach(day -> marks.setCharAt(scale.cell(day), '!')));
        if (!marks.toString().isBlank()) {
            rows.put(0, marks.toString());
        }
        return rows;
    }

    /** A run of visits is late where its late visits were made. */
    private static List<LocalDate> lateDays(Entry entry) {
        return entry.visits() == null
                ? List.of(entry.date())
                : entry.obligations().stream()
                        .map(o -> o.satisfied() == null ? entry.date() : o.satisfied())
                        .toList();
    }

    /** How many visits fall into each cell; a dot where none does. */
    private String visits() {
        int[] counts = new int[scale.cells()];
        lifeline.visitDays().forEach(day -> counts[scale.cell(day)]++);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i <= scale.cell(lifeline.lastDay()); i++) {
            row.append(counts[i] == 0 ? "." : counts[i] > MOST_VISITS ? "#" : Integer.toString(counts[i]));
        }
        return row.toString();
    }

    private MarkRows milestones() {
        MarkRows rows = new MarkRows(scale.cells(), Integer.MAX_VALUE);
        for (Milestone milestone : lifeline.milestones()) {
            if (milestone.progress() != Milestone.Progress.ENDED_BEFORE) {
                rows.put(scale.cell(milestone.day()), Integer.toString(milestone.months()));
            }
        }
        return rows;
    }
}

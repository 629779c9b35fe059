package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Kind;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.Milestone;
import io.github.driftwatch.lifeline.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private static final int MONTHS_SHOWN = 24;
    private static final int MONTHS_BEYOND = 6;
    private static final int LEAST_CELLS_FOR_A_DATE = 8;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final int MOST_VISITS = 9;

    private final Lifeline lifeline;
    private final int cells;
    private final LocalDate from;
    private final long days;

    private LifelineAxis(Lifeline lifeline, int width) {
        this.lifeline = lifeline;
        this.cells = width - LABEL;
        this.from = lifeline.plan().icpc().isBefore(lifeline.plan().start())
                ? lifeline.plan().icpc()
                : lifeline.plan().start();
        this.days = Math.max(1, ChronoUnit.DAYS.between(from, until()));
    }

    /** The lines; none of them is longer than the width. */
    static List<String> lines(Lifeline lifeline, int width) {
        return new LifelineAxis(lifeline, width).drawn();
    }

    /** What the marks mean, of those that can be there. */
    static String legend(Lifeline lifeline) {
        List<String> marks = new ArrayList<>(List.of("I initial conference", "1 2 3 reviews"));
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

    private static Stream<Entry> entries(Lifeline lifeline) {
        return Stream.of(lifeline.past(), lifeline.overdue(), lifeline.toCome()).flatMap(List::stream);
    }

    /** The whole of an ended plan; else the milestones, and what is booked or due in the months that follow. */
    private LocalDate until() {
        LocalDate last = lifeline.lastDay();
        if (lifeline.ended()) {
            return last;
        }
        LocalDate until = last(lifeline.plan().start().plusMonths(MONTHS_SHOWN), last.plusMonths(1));
        LocalDate horizon = last.plusMonths(MONTHS_BEYOND);
        for (Entry entry : lifeline.toCome()) {
            if (!entry.date().isAfter(horizon)) {
                until = last(until, entry.date());
            }
        }
        return until;
    }

    private static LocalDate last(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    /** The cell of a day; the first and last cell also stand for what lies beyond them. */
    private int cell(LocalDate day) {
        long at = Math.round((double) ChronoUnit.DAYS.between(from, day) * (cells - 1) / days);
        return Math.toIntExact(Math.max(0, Math.min(cells - 1, at)));
    }

    private MarkRows dates() {
        MarkRows rows = new MarkRows(cells, 1);
        ticks().forEach(tick -> rows.put(cell(tick), monthAndYear(tick)));
        return rows;
    }

    private static String monthAndYear(LocalDate day) {
        String month = day.getMonth().name();
        return month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT)
                + String.format(Locale.ROOT, " %02d", day.getYear() % 100);
    }

    /** The first days of months, so many months apart that their names have room. */
    private List<LocalDate> ticks() {
        double cellsAMonth = (cells - 1) * 30.44 / days;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * cellsAMonth >= LEAST_CELLS_FOR_A_DATE; i--) {
            step = STEPS[i];
        }
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate end = from.plusDays(days);
        for (LocalDate month = from.withDayOfMonth(1); !month.isAfter(end); month = month.plusMonths(1)) {
            boolean stepped = (month.getYear() * 12 + month.getMonthValue() - 1) % step == 0;
            if (stepped && !month.isBefore(from)) {
                ticks.add(month);
            }
        }
        return ticks;
    }

    /** What has been lived is drawn through, what is to come dotted. */
    private String line() {
        StringBuilder line = new StringBuilder();
        int lived = lifeline.notBegun() ? -1 : cell(lifeline.lastDay());
        for (int i = 0; i < cells; i++) {
            line.append(i <= lived ? '=' : '.');
        }
        ticks().forEach(tick -> line.setCharAt(cell(tick), '+'));
        if (lifeline.ended()) {
            line.setCharAt(lived, ']');
        } else if (lived >= 0) {
            line.setCharAt(lived, '|');
        }
        return line.toString();
    }

    private MarkRows conferences() {
        MarkRows rows = new MarkRows(cells, Integer.MAX_VALUE);
        lifeline.past().stream().filter(LifelineAxis::countsAsHeld).forEach(entry -> put(entry, rows));
        return rows;
    }

    private static boolean countsAsHeld(Entry entry) {
        return entry.kind().isConference() && entry.state() != State.CALLED_OFF && entry.state() != State.NOT_COUNTED;
    }

    private MarkRows booked() {
        MarkRows rows = new MarkRows(cells, Integer.MAX_VALUE);
        lifeline.toCome().stream()
                .filter(entry -> entry.kind().isConference() && entry.state() != State.CALLED_OFF)
                .filter(this::drawable)
                .forEach(entry -> put(entry, rows));
        return rows;
    }

    private boolean drawable(Entry entry) {
        return !entry.date().isAfter(from.plusDays(days));
    }

    private void put(Entry entry, MarkRows rows) {
        rows.put(cell(entry.date()), mark(entry));
    }

    private static String mark(Entry entry) {
        return switch (entry.kind()) {
            case INITIAL_CONFERENCE -> "I";
            case DESIGNATED_REVIEW -> "D";
            default -> entry.kind() == Kind.REVIEW ? Integer.toString(entry.number()) : "*";
        };
    }

    /** One mark for a cell, however much was late in it. */
    private MarkRows late() {
        MarkRows rows = new MarkRows(cells, 1);
        StringBuilder marks = new StringBuilder(" ".repeat(cells));
        entries(lifeline)
                .filter(entry -> entry.state().isTrouble() && drawable(entry))
                .forEach(entry -> lateDays(entry).forEach(day -> marks.setCharAt(cell(day), '!')));
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
        int[] counts = new int[cells];
        lifeline.visitDays().forEach(day -> counts[cell(day)]++);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i <= cell(lifeline.lastDay()); i++) {
            row.append(counts[i] == 0 ? "." : counts[i] > MOST_VISITS ? "#" : Integer.toString(counts[i]));
        }
        return row.toString();
    }

    private MarkRows milestones() {
        MarkRows rows = new MarkRows(cells, Integer.MAX_VALUE);
        for (Milestone milestone : lifeline.milestones()) {
            if (milestone.progress() != Milestone.Progress.ENDED_BEFORE) {
                rows.put(cell(milestone.day()), Integer.toString(milestone.months()));
            }
        }
        return rows;
    }
}

package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Lifeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Which cell of a line stands for which day: from the plan's beginning to as far ahead as a reader wants to see. */
public final class LifelineScale {

    private static final int MONTHS_SHOWN = 24;
    private static final int MONTHS_BEYOND = 6;
    private static final int LEAST_CELLS_FOR_A_DATE = 8;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    private final int cells;
    private final int cellsForADate;
    private final LocalDate from;
    private final long days;

    /** A scale on so many characters, at least one. */
    LifelineScale(Lifeline lifeline, int cells) {
        this(lifeline, cells, LEAST_CELLS_FOR_A_DATE);
    }

    /**
     * A scale on so many cells, at least one.
     *
     * @param cellsForADate how many cells the name of a month needs
     */
    public LifelineScale(Lifeline lifeline, int cells, int cellsForADate) {
        this.cells = cells;
        this.cellsForADate = cellsForADate;
        this.from = lifeline.plan().icpc().isBefore(lifeline.plan().start())
                ? lifeline.plan().icpc()
                : lifeline.plan().start();
        this.days = Math.max(1, ChronoUnit.DAYS.between(from, until(lifeline)));
    }

    int cells() {
        return cells;
    }

    /** The whole of an ended plan; else the milestones, and what is booked or due in the months that follow. */
    private static LocalDate until(Lifeline lifeline) {
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

    /** The cell of a day; the first and last cell also stand for what lies beyond them. */
    public int cell(LocalDate day) {
        long at = Math.round((double) ChronoUnit.DAYS.between(from, day) * (cells - 1) / days);
        return Math.toIntExact(Math.max(0, Math.min(cells - 1, at)));
    }

    /** Whether a day is not beyond the last cell. */
    public boolean reaches(LocalDate day) {
        return !day.isAfter(from.plusDays(days));
    }

    /** The first days of months, so many months apart that their names have room. */
    public List<LocalDate> ticks() {
        double cellsAMonth = (cells - 1) * 30.44 / days;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * cellsAMonth >= cellsForADate; i--) {
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
}

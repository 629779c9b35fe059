package io.github.driftwatch.governance;

import java.time.LocalDate;

/**
 * The plans of a group that came and went in a period.
 *
 * @param openBefore how many were open on the day before it
 * @param started how many began in it
 * @param ended how many ended in it
 * @param openAfter how many were open on its last day
 */
record Flow(Cell openBefore, Cell started, Cell ended, Cell openAfter) {

    static final String STARTED = "G2/started";
    static final String ENDED = "G2/ended";

    /**
     * What belongs to a number of plans begun.
     *
     * @param from the first day of its period
     */
    static Flow of(Cell started, LocalDate from) {
        return new Flow(
                open(started, from.minusDays(1)),
                started,
                new Cell(ENDED, from, started.to(), started.group(), Cell.Part.COUNT),
                open(started, started.to()));
    }

    private static Cell open(Cell of, LocalDate day) {
        return new Cell(OpenPlans.OPEN.key(), null, day, of.group(), Cell.Part.COUNT);
    }

    /** Whether a plan is in the same group at both ends: children grow older. */
    boolean groupsStay() {
        return started.group().split() != Split.AGE_BAND;
    }
}

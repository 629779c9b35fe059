package io.github.driftwatch.synthesis;

/** One way in which a row of an export can be wrong, or another row beside it. */
@FunctionalInterface
interface Blemish {

    /**
     * Spoils a row of a plan, or adds a spoilt one beside it.
     *
     * @return false, with nothing changed, where this row offers no occasion
     */
    boolean spoil(PlanRows plan, Row row, Dice dice);
}

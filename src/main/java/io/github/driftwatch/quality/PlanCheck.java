package io.github.driftwatch.quality;

/** A family of checks on one plan. */
interface PlanCheck {

    /** Adds what it finds on a plan. */
    void examine(Subject subject, Remarks remarks);
}

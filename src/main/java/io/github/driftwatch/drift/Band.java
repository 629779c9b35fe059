package io.github.driftwatch.drift;

/** How much a plan drifts, the worst first. */
public enum Band {
    RED,
    AMBER,
    GREEN
}

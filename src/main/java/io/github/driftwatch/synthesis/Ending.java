package io.github.driftwatch.synthesis;

/** How a plan's course comes to its end. */
enum Ending {
    REVIEW,
    TRANSFER,
    DEATH
}

package io.github.driftwatch.crooked.elsewhere;

/** Lives in a package without a wall. */
final class Stray {}

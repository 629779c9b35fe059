package io.github.driftwatch.drift;

/**
 * A flag that a plan has earned.
 *
 * @param id the flag's identifier in its profile, such as {@code F3}
 * @param points what it adds to the plan's points
 * @param reason why, in words, with the dates that it rests on
 */
public record RaisedFlag(String id, int points, String reason) {}

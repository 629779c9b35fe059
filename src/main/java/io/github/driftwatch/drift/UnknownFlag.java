package io.github.driftwatch.drift;

/**
 * A flag that could not be judged for a plan, as the export lacks what it rests on: it never scores.
 *
 * @param id the flag's identifier in its profile
 * @param reason what is lacking, in words
 */
public record UnknownFlag(String id, String reason) {}

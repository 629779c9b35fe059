package io.github.driftwatch.explain;

/**
 * How something that can be read in more than one way was read.
 *
 * @param key what tests name it by: a rule's id, after its profile's name where an earlier profile has that id; of a
 *     notice with the word after it; or a word for the matter
 * @param about what it is about: the profile and clause, or the matter
 * @param text the reading
 */
public record Reading(String key, String about, String text) {}

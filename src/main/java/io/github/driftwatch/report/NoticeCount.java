package io.github.driftwatch.report;

/**
 * How many notices a run lists.
 *
 * @param listed the rows of the list: one for each person to be told
 * @param unheard those that would be listed, had they anybody to go to
 */
public record NoticeCount(long listed, long unheard) {}

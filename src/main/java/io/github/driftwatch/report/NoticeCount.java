package io.github.driftwatch.report;

/**
 * How many notices a run lists.
 *
 * @param listed the rows of the list: one for each person to be told
 * @param unheard those that would be listed, had they anybody to go to
 * @param takenAsTold those of days before the ones that a first run lists: they are taken as told
 */
public record NoticeCount(long listed, long unheard, long takenAsTold) {}

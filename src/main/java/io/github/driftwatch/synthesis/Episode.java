package io.github.driftwatch.synthesis;

/**
 * What the plans of brothers and sisters made at one conference share.
 *
 * @param course the conferences and the end
 * @param designated the designated reviews
 * @param seed the seed of the events that follow from them
 */
record Episode(Course course, Designated designated, long seed) {}

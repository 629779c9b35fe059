package io.github.driftwatch.report;

import io.github.driftwatch.quality.Advice;

/**
 * A kind of finding that the data has, how often, and what to do about it.
 *
 * @param count how often it was found
 * @param advice what it means and what to do
 */
public record Remedy(CheckCount count, Advice advice) {}

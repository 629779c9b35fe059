package io.github.driftwatch.report;

/**
 * A rule that could not be assessed for some plans.
 *
 * @param rule the rule's identifier
 * @param plans for how many plans
 * @param reason why, in the evaluator's words
 */
public record NotAssessed(String rule, long plans, String reason) {}

package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Rule;

/**
 * A rule that the whole run cannot assess.
 *
 * @param rule the rule
 * @param reason why, such as {@code no events were supplied}
 */
public record UnassessedRule(Rule rule, String reason) {}

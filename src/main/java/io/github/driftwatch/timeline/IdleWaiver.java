package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Event;
import io.github.driftwatch.procedure.Rule;
import java.time.LocalDate;

/**
 * An event of a kind that puts a rule aside, which puts aside none of its obligations on the plan.
 *
 * @param event the event
 * @param rule the rule that names its kind
 * @param due the last of the due dates that it could have put aside
 */
public record IdleWaiver(Event event, Rule rule, LocalDate due) {}

/**
 * The facts that an export holds, as immutable records: a child's plan, its conferences, events, core groups, visits,
 * actions and scores, and what was wrong with any of them. Depends on the JDK alone; knows no file format, no rule and
 * no clock. Start with {@link io.github.driftwatch.model.PlanHistory}.
 */
@NullMarked
package io.github.driftwatch.model;

import org.jspecify.annotations.NullMarked;

/**
 * The work ahead: what is coming up by week, chair and team, with the children of one family together, and how many
 * conferences each chair has in the weeks to come. Nothing is judged here; which rules ask for a conference is read off
 * what they expect. Start with {@link io.github.driftwatch.report.ahead.WorkAhead} and
 * {@link io.github.driftwatch.report.ahead.LoadMap}.
 */
@NullMarked
package io.github.driftwatch.report.ahead;

import org.jspecify.annotations.NullMarked;

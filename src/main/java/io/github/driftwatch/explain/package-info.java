/**
 * Rules in words: what one asks in a plain sentence, how its day is counted, an example worked out on real dates, which
 * of its numbers are assumptions, and how an ambiguous clause was read. Everything is drawn from the rule's own parts,
 * so that a stranger's rule is explained as well as a shipped one; no rule's id may stand here. Prints nothing. Start
 * with {@link io.github.driftwatch.explain.RuleExplanation}.
 */
@NullMarked
package io.github.driftwatch.explain;

import org.jspecify.annotations.NullMarked;

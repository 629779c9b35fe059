/**
 * Notices: of those that have arisen on plans, which a run lists, for whom, and what earlier runs have listed. Each is told
 * once; what was told is kept in a ledger beside the list. When a notice arises is the evaluator's to say, what the files
 * look like that of {@link io.github.driftwatch.report}; no clock and no rule of a procedure belongs here. Start with
 * {@link io.github.driftwatch.notices.NoticeRound}.
 */
@NullMarked
package io.github.driftwatch.notices;

import org.jspecify.annotations.NullMarked;

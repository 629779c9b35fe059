package io.github.driftwatch.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row that an earlier run listed, as far as it is needed to say what became of it.
 *
 * @param list the list
 * @param key what the row is of
 * @param due its due date; absent in the drift list
 * @param was how it stood, such as {@code OVERDUE, 12 days}
 * @param rule the rule that bound; absent in the drift list, and for what that run already said to be resolved
 * @param saidThen what that run said had resolved it; absent where it was still listed
 */
record EarlierRow(
        ComparedList list,
        RowKey key,
        @Nullable LocalDate due,
        String was,
        @Nullable String rule,
        @Nullable String saidThen) {}

package io.github.driftwatch.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A row that an earlier run listed, to be compared with tonight's.
 *
 * @param <S> how such a row stands
 * @param row the row
 * @param state how it stood
 * @param change the mark that it had then; absent where that run was not compared
 */
record Listed<S>(EarlierRow row, S state, @Nullable Change change) {}

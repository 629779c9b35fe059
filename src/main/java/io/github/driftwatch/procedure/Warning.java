package io.github.driftwatch.procedure;

import org.jspecify.annotations.Nullable;

/**
 * From how many days before its due date something is due soon.
 *
 * @param days how many days, 0 or more
 * @param assumed why the number is an assumption; absent where the procedure states it
 */
public record Warning(int days, @Nullable String assumed) {}

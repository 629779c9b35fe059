package io.github.driftwatch.survival;

import org.jspecify.annotations.Nullable;

/**
 * An estimated share of plans, with its 95 % interval.
 *
 * @param estimate from 0 to 1
 * @param low the interval's lower end, from 0 to 1; absent where no plan's end lies between, so that none can be given
 * @param high its upper end; absent where the lower is
 * @param plans how many plans ever lasted as long as is asked
 */
public record Share(
        double estimate, @Nullable Double low, @Nullable Double high, int plans) {}

package io.github.driftwatch.run;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.governance.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a governance report is asked to be.
 *
 * @param period the period that it is of
 * @param target the percentage of reviews in time that is aimed at; absent where nobody says
 * @param lastYearOnly whether the national measure looks at reviews due in the last 12 months alone
 * @param suppress whether small numbers are withheld
 * @param benchmark the national publication to stand beside it; absent for none
 * @param programVersion the program's version
 */
public record GovernanceWanted(
        Period period,
        @Nullable BigDecimal target,
        boolean lastYearOnly,
        boolean suppress,
        @Nullable Benchmark benchmark,
        String programVersion) {}

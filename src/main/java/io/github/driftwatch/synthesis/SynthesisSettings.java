package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What made-up authority is wanted.
 *
 * @param seed which of the possible authorities: the same seed and settings give the same rows
 * @param plans how many plans begin in the years, 1 or more; dirt adds a few rows beside them
 * @param asAt the day of the export: nothing dated after it has happened
 * @param years how many years before that day the plans begin in, 1 to 25
 * @param months how long plans last on average, in months, 1 to 60
 * @param tables the tables to write; leaving one out changes no other
 * @param dirt the share of rows to be spoilt, 0 (fully clean) to 1
 */
public record SynthesisSettings(
        long seed, int plans, LocalDate asAt, int years, int months, Set<Table> tables, double dirt) {

    /** The years that are made where none are asked for. */
    public static final int DEFAULT_YEARS = 10;

    /** The share of spoilt rows where none is asked for. */
    public static final double DEFAULT_DIRT = 0.01;

    /** The tables that can be made up: what a case system holds, and nothing of what people keep beside it. */
    public static final Set<Table> TABLES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Table.ACKNOWLEDGED)));

    /** How many months plans last on average where nothing is asked for. */
    public static final int DEFAULT_MONTHS = PlanLength.USUAL_MONTHS;

    private static final int MOST_YEARS = 25;
    private static final int MOST_MONTHS = 60;
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2999;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the setting, what was found and what is allowed
     */
    public SynthesisSettings {
        tables = Set.copyOf(tables);
        if (plans < 1) {
            throw new IllegalArgumentException("plans: found " + plans + ", expected 1 or more.");
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("years: found " + years + ", expected 1 to " + MOST_YEARS + ".");
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months: found " + months + ", expected 1 to " + MOST_MONTHS + ".");
        }
        if (!(dirt >= 0 && dirt <= 1)) {
            throw new IllegalArgumentException(
                    "dirt: found " + dirt + ", expected a share from 0 to 1, such as " + DEFAULT_DIRT + ".");
        }
        // Children of plans this long ago would be born before 1990, which the data-quality checks rightly doubt.
        int firstYear = FIRST_YEAR + Math.max(0, years - 2);
        if (asAt.getYear() < firstYear || asAt.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("as-at date: found " + asAt + ", expected a day from " + firstYear
                    + "-01-01 to " + LAST_YEAR + "-12-31 for " + years + " years of plans.");
        }
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("tables: found none, expected at least one.");
        }
    }

    /** Plans that last as long as is usual. */
    public SynthesisSettings(long seed, int plans, LocalDate asAt, int years, Set<Table> tables, double dirt) {
        this(seed, plans, asAt, years, DEFAULT_MONTHS, tables, dirt);
    }

    /** Every table, ten years, and a little dirt. */
    public static SynthesisSettings of(long seed, int plans, LocalDate asAt) {
        return new SynthesisSettings(seed, plans, asAt, DEFAULT_YEARS, TABLES, DEFAULT_DIRT);
    }
}

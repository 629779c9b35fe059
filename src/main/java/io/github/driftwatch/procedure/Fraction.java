package io.github.driftwatch.procedure;

/**
 * A share of a whole, exactly.
 *
 * @param part how many, more than 0
 * @param whole of how many, {@code part} or more
 */
public record Fraction(int part, int whole) {

    public Fraction {
        if (part < 1 || part > whole) {
            throw new IllegalArgumentException("a share is more than none, and all at most");
        }
    }

    /** Whether some of so many are at least this share of them. */
    public boolean reachedBy(int some, int all) {
        return some > 0 && (long) some * whole >= (long) part * all;
    }
}

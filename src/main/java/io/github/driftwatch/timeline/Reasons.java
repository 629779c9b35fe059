package io.github.driftwatch.timeline;

/** Says in words why something is due. */
public final class Reasons {

    private Reasons() {}

    /** Why an obligation is due on its day, such as {@code within 183 days of Review 2 (20 May 2026)}. */
    public static String of(Obligation obligation) {
        return obligation.rule().title();
    }
}

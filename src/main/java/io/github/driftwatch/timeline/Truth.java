package io.github.driftwatch.timeline;

/** Whether something holds, as far as can be known. */
public enum Truth {
    YES,
    NO,
    /** That depends on what is not recorded, or on what the export does not hold. */
    UNKNOWN
}

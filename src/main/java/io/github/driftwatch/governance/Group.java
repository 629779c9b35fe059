package io.github.driftwatch.governance;

/**
 * A part of the authority's plans.
 *
 * @param split what they are parted by
 * @param name whose they are, such as a team's name; for {@link Split#ALL}, {@code all}
 */
public record Group(Split split, String name) {

    /** All plans together. */
    public static final Group ALL = new Group(Split.ALL, "all");

    /** What stands in place of a name that the export does not give. */
    public static final String NOT_RECORDED = "(not recorded)";
}

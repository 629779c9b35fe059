package io.github.driftwatch.model;

import java.util.Set;

/** The tables that an export can hold. */
public enum Table {
    PLANS("plans"),
    REVIEWS("reviews"),
    EVENTS("events"),
    CORE_GROUPS("core_groups"),
    VISITS("visits"),
    ACTIONS("actions"),
    SCORES("scores"),
    ACKNOWLEDGED("acknowledged");

    /** The columns of a meeting without which it is none: what it was, and whether it took place. */
    public static final Set<String> COLUMNS_OF_A_MEETING = Set.of("type", "status");

    private final String fileName;

    Table(String fileName) {
        this.fileName = fileName;
    }

    /** The name of its file, without an ending, and of its sheet, such as {@code core_groups}. */
    public String fileName() {
        return fileName;
    }

    /** The name of the option that names its file, such as {@code --core-groups}. */
    public String option() {
        return "--" + fileName.replace('_', '-');
    }
}

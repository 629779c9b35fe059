package io.github.driftwatch.model;

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

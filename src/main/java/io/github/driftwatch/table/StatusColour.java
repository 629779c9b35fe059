package io.github.driftwatch.table;

/**
 * How a status word is coloured: urgency first, and one look for what needs nobody.
 */
public enum StatusColour {
    ACT_NOW("FFC7CE", "9C0006", true),
    WILL_BE_LATE("FBD5B5", "843C0C", true),
    SOON("FFEB9C", "6B4E00", false),
    IN_HAND("DDEBF7", "1F3864", false),
    DONE("C6EFCE", "006100", false),
    DONE_LATE("E2EFDA", "375623", false),
    SET_ASIDE("EDEDED", "595959", false);

    private final String fill;
    private final String ink;
    private final boolean bold;

    StatusColour(String fill, String ink, boolean bold) {
        this.fill = fill;
        this.ink = ink;
        this.bold = bold;
    }

    /** The colour of a status of an obligation, of a finding's severity, of a band, or of a change since an earlier run. */
    public static StatusColour of(String word) {
        return switch (word) {
            case "OVERDUE", "BREACH", "error", "RED" -> ACT_NOW;
            case "SCHEDULED_LATE", "MISSED", "new", "worse" -> WILL_BE_LATE;
            case "DUE_SOON", "warning", "AMBER" -> SOON;
            case "SCHEDULED", "PENDING" -> IN_HAND;
            case "MET", "GREEN" -> DONE;
            case "MET_LATE", "better" -> DONE_LATE;
            default -> SET_ASIDE;
        };
    }

    String fill() {
        return fill;
    }

    String ink() {
        return ink;
    }

    boolean bold() {
        return bold;
    }
}

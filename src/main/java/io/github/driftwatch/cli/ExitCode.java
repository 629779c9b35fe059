package io.github.driftwatch.cli;

/** The exit codes, which scheduled jobs rely on. */
enum ExitCode {
    /** Done. */
    DONE(0, "Done."),
    /** Done, and there are findings of a kind named in {@code --fail-on}. */
    FINDINGS(1, "Done; there are findings of a kind named in --fail-on."),
    /** The command line or the profile is wrong. */
    WRONG_COMMAND(2, "The command line or the profile is wrong."),
    /** The input cannot be used. */
    UNUSABLE_INPUT(3, "The input cannot be used."),
    /** The output cannot be written; whatever was there before is still there. */
    UNWRITABLE_OUTPUT(4, "The output cannot be written; whatever was there before is still there, whole."),
    /** Another run is writing into the same folder. */
    BUSY(5, "Another run is writing into the same folder."),
    /** A fault of the program's own. */
    FAULT(70, "A fault of the program's own: one line, and where the log is.");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** What it says to whoever reads it, as a sentence. */
    String meaning() {
        return meaning;
    }
}

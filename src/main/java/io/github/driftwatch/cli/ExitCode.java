package io.github.driftwatch.cli;

/** The exit codes, which scheduled jobs rely on. */
enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, and there are findings of a kind named in {@code --fail-on}. */
    FINDINGS(1),
    /** The command line or the profile is wrong. */
    WRONG_COMMAND(2),
    /** The input cannot be used. */
    UNUSABLE_INPUT(3),
    /** The output cannot be written; whatever was there before is still there. */
    UNWRITABLE_OUTPUT(4),
    /** Another run is writing into the same folder. */
    BUSY(5),
    /** A fault of the program's own. */
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}

package io.github.driftwatch.key;

/** A key file that cannot be used or made. The message is one line for a person: what, where, found, expected, what to do. */
public final class KeyFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean notWritten;

    KeyFileException(String message, boolean notWritten) {
        super(message);
        this.notWritten = notWritten;
    }

    /** Whether a new one could not be written; else what is there cannot be used. */
    public boolean notWritten() {
        return notWritten;
    }
}

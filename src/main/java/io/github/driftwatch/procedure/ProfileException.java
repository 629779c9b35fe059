package io.github.driftwatch.procedure;

/** A profile that cannot be used. The message is one complete line for the person who wrote it. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProfileException(String message) {
        super(message);
    }
}

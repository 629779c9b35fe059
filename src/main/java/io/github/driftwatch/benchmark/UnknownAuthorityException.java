package io.github.driftwatch.benchmark;

/** An authority that a publication does not have. The message is one line for a person. */
public final class UnknownAuthorityException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownAuthorityException(String message) {
        super(message);
    }
}

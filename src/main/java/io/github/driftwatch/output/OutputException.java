package io.github.driftwatch.output;

/**
 * The output cannot be written. Whatever was there before is still there, whole. The message is one line for a person:
 * what, where, why and what to do.
 */
public final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    public OutputException(String message) {
        super(message);
    }
}

package io.github.driftwatch.source;

import org.jspecify.annotations.Nullable;

/**
 * Input that cannot be used at all. The message is one whole line for the user: what, where, found, expected, and what
 * to do next. It never holds a child's identifier, a name or the text of a cell; the cause may, and is for debugging.
 */
public final class UnusableInputException extends Exception {

    public UnusableInputException(String message) {
        super(message);
    }

    public UnusableInputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The line for the user. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}

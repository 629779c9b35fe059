package io.github.driftwatch.cli;

/** Options that cannot go together, or do not make sense. The message is one line for the user. */
final class WrongCommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCommandException(String message) {
        super(message);
    }
}

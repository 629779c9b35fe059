package io.github.driftwatch.cli;

/** No password can be had from a file. The message says what the file is or does, and what to do about it. */
final class UnusablePasswordException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusablePasswordException(String message) {
        super(message);
    }
}

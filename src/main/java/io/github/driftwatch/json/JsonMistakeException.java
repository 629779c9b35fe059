package io.github.driftwatch.json;

/** A file that somebody wrote, and that cannot be used. The message is one complete line for the person who wrote it. */
public final class JsonMistakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonMistakeException(String message) {
        super(message);
    }
}

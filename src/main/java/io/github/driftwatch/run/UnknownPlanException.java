package io.github.driftwatch.run;

/** There is no plan of the child, or of the identifier, that was asked for. The message is one line and names neither. */
public final class UnknownPlanException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownPlanException(String message) {
        super(message);
    }
}

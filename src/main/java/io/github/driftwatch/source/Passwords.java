package io.github.driftwatch.source;

import java.nio.file.Path;
import java.util.Optional;

/** Where the passwords of protected workbooks come from. */
@FunctionalInterface
public interface Passwords {

    /** No password is known for any file. */
    Passwords NONE = file -> Optional.empty();

    /**
     * The password of a workbook, asked for only where it is protected. The caller wipes it after use.
     *
     * @throws UnusableInputException where one was promised and cannot be had
     */
    Optional<char[]> of(Path file) throws UnusableInputException;

    /** Wipes what is kept, once all has been read. */
    default void forget() {
        // Most keep nothing.
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The password that is the first line of a file. */
final class PasswordFromFile implements Passwords {

    private final PasswordFile file;
    private final Consumer<List<String>> said;
    private boolean remarked;

    /**
     * The first line of a file, without its end.
     *
     * @param said takes what a person should know of the file
     */
    PasswordFromFile(Path file, Consumer<List<String>> said) {
        this.file = new PasswordFile(file);
        this.said = said;
    }

    @Override
    public Optional<char[]> of(Path workbook) throws UnusableInputException {
        try {
            char[] password = file.firstLine();
            if (!remarked) {
                said.accept(file.remarks());
            }
            remarked = true;
            return Optional.of(password);
        } catch (UnusablePasswordException e) {
            throw new UnusableInputException(Paths.name(workbook) + " is protected with a password, and the file given"
                    + " with --password-file " + e.getMessage() + ", and run again.");
        }
    }
}

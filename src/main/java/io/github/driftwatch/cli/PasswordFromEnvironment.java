package io.github.driftwatch.cli;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The password that an environment variable holds.
 *
 * @param name the variable's name
 * @param environment gives a variable's value, or null where it is not set
 */
record PasswordFromEnvironment(String name, UnaryOperator<@Nullable String> environment) implements Passwords {

    @Override
    public Optional<char[]> of(Path workbook) throws UnusableInputException {
        String value = environment.apply(name);
        if (value == null || value.isEmpty()) {
            throw new UnusableInputException(Paths.name(workbook) + " is protected with a password, and the environment"
                    + " variable that --password-env names is " + (value == null ? "not set" : "empty")
                    + ". Set it for the account that runs this, and run again.");
        }
        return Optional.of(value.toCharArray());
    }
}

package io.github.driftwatch.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The password of the workbooks that are written. */
final class WritingPassword {

    private final Console console;
    private final PasswordOptions reading;

    WritingPassword(Console console, PasswordOptions reading) {
        this.console = console;
        this.reading = reading;
    }

    /**
     * The password that an option of its own gives, else the one for reading, else what a person types twice.
     *
     * @param variable the environment variable named for writing; absent where none is
     * @param file the file named for writing; absent where none is
     */
    String with(@Nullable String variable, @Nullable Path file) {
        if (variable != null && file != null) {
            throw new WrongCommandException(
                    "--encrypt-password-env and --encrypt-password-file cannot go together; give" + " one of the two.");
        }
        if (file != null) {
            return fromFile(file, "--encrypt-password-file");
        }
        if (variable != null) {
            return fromEnvironment(variable, "--encrypt-password-env");
        }
        if (reading.file() != null) {
            return fromFile(reading.file(), "--password-file");
        }
        if (reading.variable() != null) {
            return fromEnvironment(reading.variable(), "--password-env");
        }
        return asked();
    }

    private String fromFile(Path file, String option) {
        try {
            PasswordFile passwords = new PasswordFile(file);
            String password = String.valueOf(passwords.firstLine());
            console.say(passwords.remarks());
            return password;
        } catch (UnusablePasswordException e) {
            throw new WrongCommandException(option + ": the file " + e.getMessage() + ", and run again.");
        }
    }

    private static String fromEnvironment(String variable, String option) {
        String password = System.getenv(variable);
        if (password == null || password.isEmpty()) {
            throw new WrongCommandException(option + ": the environment variable that it names is "
                    + (password == null ? "not set" : "empty")
                    + ". Set it for the account that runs this, and run again.");
        }
        return password;
    }

    private String asked() {
        Optional<char[]> first = console.prompt().ask("Password for the workbooks: ");
        if (first.isEmpty()) {
            throw new WrongCommandException(
                    "--encrypt needs a password, and there is nobody to ask for it. Give it with"
                            + " --password-file FILE or --password-env NAME, and run again.");
        }
        Optional<char[]> again = console.prompt().ask("The same once more: ");
        if (again.isEmpty() || !Arrays.equals(first.get(), again.get())) {
            throw new WrongCommandException(
                    "--encrypt: the two passwords typed are not the same. Nothing was written;" + " run again.");
        }
        return String.valueOf(first.get());
    }
}

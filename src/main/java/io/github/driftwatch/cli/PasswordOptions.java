package io.github.driftwatch.cli;

import io.github.driftwatch.source.Passwords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the password of protected workbooks comes from. It never stands on the command line, which others can see. */
final class PasswordOptions {

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "The environment variable that holds the password of protected workbooks.")
    private @Nullable String variable;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the password of protected workbooks. With neither, it is asked for"
                            + " on a terminal.")
    private @Nullable Path file;

    /** The same options, to be given to another command. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        if (variable != null) {
            given.add("--password-env=" + variable);
        }
        if (file != null) {
            given.add("--password-file=" + file);
        }
        return given;
    }

    @Nullable
    String variable() {
        return variable;
    }

    @Nullable
    Path file() {
        return file;
    }

    /** What is asked where a workbook is protected. */
    Passwords passwords(Console console) {
        if (variable != null && file != null) {
            throw new WrongCommandException(
                    "--password-env and --password-file cannot go together; give one of the two.");
        }
        if (variable != null) {
            return new PasswordFromEnvironment(variable, System::getenv);
        }
        return file == null ? new PasswordAsked(console.prompt()) : new PasswordFromFile(file, console::say);
    }
}

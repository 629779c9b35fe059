package io.github.driftwatch.cli;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.Paths;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The password that a person is asked for, once for every workbook of a run. */
final class PasswordAsked implements Passwords {

    private final PasswordPrompt prompt;
    private char @Nullable [] answer;

    PasswordAsked(PasswordPrompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Optional<char[]> of(Path workbook) {
        char[] known = answer;
        if (known == null) {
            known = prompt.ask("Password of " + Paths.name(workbook) + ": ").orElse(null);
            answer = known;
        }
        return known == null ? Optional.empty() : Optional.of(known.clone());
    }

    @Override
    public void forget() {
        if (answer != null) {
            Arrays.fill(answer, '\0');
            answer = null;
        }
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.key.KeyFileException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.pseudonym.KeyFile;
import io.github.driftwatch.pseudonym.Pseudonyms;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether codes stand in place of identifiers and names, and the key that they are made with. */
final class PseudonymOption {

    @Option(
            names = "--pseudonymise",
            paramLabel = "KEYFILE",
            description = "Codes in place of identifiers and of persons' names, the same ones in every run with one key"
                    + " file, and no free text; the file is made where there is none.")
    private @Nullable Path keyFile;

    /**
     * What makes the codes; none where there are to be none.
     *
     * @param console is told where a key is made
     */
    @Nullable
    Pseudonyms pseudonyms(Console console) throws OutputException {
        if (keyFile == null) {
            return null;
        }
        try {
            KeyFile key = KeyFile.open(keyFile);
            if (key.made()) {
                console.say(List.of(key.advice()));
            }
            return key.pseudonyms();
        } catch (KeyFileException e) {
            String message = String.valueOf(e.getMessage());
            if (e.notWritten()) {
                throw new OutputException(message);
            }
            throw new WrongCommandException(message);
        }
    }
}

package io.github.driftwatch.pseudonym;

import io.github.driftwatch.key.KeyFileException;
import io.github.driftwatch.key.KeyUse;
import io.github.driftwatch.key.StoredKey;
import java.nio.file.Path;

/**
 * The file that holds the key of an authority's codes. Whoever has it can find out whose a code is.
 *
 * @param file where it is
 * @param pseudonyms the codes that it makes
 * @param made whether it was made just now, there having been none
 */
public record KeyFile(Path file, Pseudonyms pseudonyms, boolean made) {

    private static final KeyUse USE = new KeyUse(
            "--pseudonymise",
            "and so tells them whose a code is",
            "Restore it from a copy, or name a file that is not there yet, and a new key is made; its codes are other"
                    + " ones.");

    /**
     * Reads a key file, or makes one where there is none. What is there is never written over.
     *
     * @throws KeyFileException where there is something else, others can read it, or it cannot be made
     */
    public static KeyFile open(Path file) throws KeyFileException {
        StoredKey stored = StoredKey.open(file, USE);
        return new KeyFile(file, new KeyedCodes(stored.key()), stored.made());
    }

    /** What a person is told of a new one, as whole sentences. */
    public String advice() {
        return "Made the key file " + file + ". Keep it where only those may read it who may know whose a code is, and"
                + " keep a copy: without it, later reports have other codes.";
    }
}

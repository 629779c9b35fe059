package io.github.driftwatch.cli;

import io.github.driftwatch.evidence.Register;
import io.github.driftwatch.evidence.Seal;
import io.github.driftwatch.key.KeyFileException;
import io.github.driftwatch.key.StoredKey;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a folder of reports is held against later: a register of digests, a key. Both are kept elsewhere. */
final class SealingOptions {

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Add the date, the folder and the digest of this report to this file, for driftwatch verify."
                    + " Keep it where those who can write to the folder cannot.")
    private @Nullable Path register;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Seal the report with the key in this file, which is made where there is none:"
                    + " summary.seal, for driftwatch verify.")
    private @Nullable Path keyFile;

    /** Makes sure that what a line is added to is a register. */
    void requireRegister() throws UnusableInputException {
        if (register != null) {
            new Register(register).requireUsable();
        }
    }

    /** The key that the report is sealed with; none where there is to be no seal. */
    @Nullable
    StoredKey keyToSealWith(Console console) throws OutputException {
        if (keyFile == null) {
            return null;
        }
        try {
            StoredKey key = StoredKey.open(keyFile, Seal.KEY_USE);
            if (key.made()) {
                console.say(List.of("Made the key file " + keyFile + ". Keep it where those who can write to the folder"
                        + " of reports cannot, and keep a copy: without it, no seal can be held against anything."));
            }
            return key;
        } catch (KeyFileException e) {
            String message = String.valueOf(e.getMessage());
            if (e.notWritten()) {
                throw new OutputException(message);
            }
            throw new WrongCommandException(message);
        }
    }

    /** Takes a report into the register, where there is one. */
    void register(LocalDate asAt, Path folder, String digest) throws OutputException {
        if (register != null) {
            new Register(register).add(asAt, folder, digest);
        }
    }
}

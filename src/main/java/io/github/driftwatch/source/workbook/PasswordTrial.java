package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** Opens a protected workbook's lock. */
final class PasswordTrial {

    /** Excel turns a password a hundred thousand times; so many that it takes minutes are not meant to be opened. */
    private static final int MOST_TURNS = 1_000_000;

    private PasswordTrial() {}

    /**
     * Opens the lock with the password that Excel sets where it protects a workbook's structure only, else with the one
     * that is given. The library takes a password as a text, which cannot be wiped; the characters are.
     *
     * @throws UnusableInputException where there is no password, or it is not the right one
     */
    static Decryptor open(Path file, EncryptionInfo lock, Passwords passwords)
            throws GeneralSecurityException, UnusableInputException {
        if (lock.getVerifier().getSpinCount() > MOST_TURNS) {
            throw new WorkbookFault("is protected in a way that would take minutes to open.");
        }
        Decryptor decryptor = lock.getDecryptor();
        if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            return decryptor;
        }
        Optional<char[]> given = passwords.of(file);
        if (given.isEmpty()) {
            throw new UnusableInputException(Paths.name(file) + " is protected with a password, and none is given. Give"
                    + " it with --password-file FILE or --password-env NAME, and run again.");
        }
        char[] password = given.get();
        try {
            if (decryptor.verifyPassword(new String(password))) {
                return decryptor;
            }
        } finally {
            Arrays.fill(password, '\0');
        }
        throw new UnusableInputException(Paths.name(file) + " does not open with the password given. Check that it is"
                + " this workbook's, and how it is spelt (capitals count), and run again.");
    }
}

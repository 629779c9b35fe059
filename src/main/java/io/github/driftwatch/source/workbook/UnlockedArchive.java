package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.UnusableInputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The archive within a protected workbook, unlocked in memory: nothing of it is ever written to a disk. */
final class UnlockedArchive {

    private UnlockedArchive() {}

    static Parts open(Path file, Passwords passwords)
            throws IOException, GeneralSecurityException, UnusableInputException {
        Parts parts = Parts.of(unlocked(file, passwords));
        if (OfficeKind.of(parts) != FileKind.WORKBOOK) {
            parts.close();
            throw new WorkbookFault("holds something else behind its password.");
        }
        return parts;
    }

    private static byte[] unlocked(Path file, Passwords passwords)
            throws IOException, GeneralSecurityException, UnusableInputException {
        try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = PasswordTrial.open(file, lock(document), passwords);
            try (InputStream content = decryptor.getDataStream(document)) {
                if (decryptor.getLength() < 0 || decryptor.getLength() > Files.size(file)) {
                    throw new IOException("the length is not what it says");
                }
                return content.readNBytes((int) decryptor.getLength());
            }
        }
    }

    private static EncryptionInfo lock(POIFSFileSystem document) throws IOException {
        try {
            return new EncryptionInfo(document);
        } catch (FileNotFoundException | EncryptedDocumentException e) {
            throw new WorkbookFault("is protected in a way that only Excel can open (by rights or a certificate).");
        }
    }
}

package io.github.driftwatch.encryption;

import io.github.driftwatch.output.WorkbookLock;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;

/**
 * Protects workbooks by agile encryption: AES-256, its key from the password by SHA-512 turned 100,000 times. The whole
 * protected workbook is held in memory before it is written. What waits on a disk meanwhile is encrypted too.
 */
public final class AgileLock implements WorkbookLock {

    private static final int KEY_BITS = 256;
    private static final int BLOCK_BYTES = 16;

    /** The library takes a password as a text, which cannot be wiped. */
    private final String password;

    /** Protects every workbook with one password. */
    public AgileLock(String password) {
        this.password = password;
    }

    @Override
    public OutputStream over(OutputStream out) throws IOException {
        TempFile.setTempFileCreationStrategy(new PrivateFiles());
        POIFSFileSystem container = new POIFSFileSystem();
        try {
            EncryptionInfo how = new EncryptionInfo(
                    EncryptionMode.agile,
                    CipherAlgorithm.aes256,
                    HashAlgorithm.sha512,
                    KEY_BITS,
                    BLOCK_BYTES,
                    ChainingMode.cbc);
            Encryptor encryptor = how.getEncryptor();
            encryptor.confirmPassword(password);
            return new Protected(encryptor.getDataStream(container), container, out);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt with AES-256", e);
        }
    }

    /** Takes a workbook, and writes its protected form once it is closed. */
    private static final class Protected extends FilterOutputStream {

        private final POIFSFileSystem container;
        private final OutputStream to;

        Protected(OutputStream content, POIFSFileSystem container, OutputStream to) {
            super(content);
            this.container = container;
            this.to = to;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            try (container) {
                out.close();
                container.writeFilesystem(to);
            }
        }
    }
}

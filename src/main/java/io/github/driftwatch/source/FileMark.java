package io.github.driftwatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a file is known by, whatever its name: its length and its digest, both of the same reading.
 *
 * @param bytes how long it is
 * @param sha256 the digest of the whole file, in lower-case hexadecimal
 */
public record FileMark(long bytes, String sha256) {

    private static final int BUFFER_BYTES = 1 << 16;

    /** The mark of a file as it is now. */
    public static FileMark of(Path file) throws IOException {
        MessageDigest digest = Sha256.algorithm();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new FileMark(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}

package io.github.driftwatch.key;

import io.github.driftwatch.output.Owner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A key in a file: 32 random bytes in base 64, on one line. */
public final class StoredKey {

    private static final int BYTES = 32;

    /** Longer than any key file, and short enough to be read at once. */
    private static final int MOST_BYTES = 1024;

    private final Path file;
    private final byte[] key;
    private final boolean made;

    private StoredKey(Path file, byte[] key, boolean made) {
        this.file = file;
        this.key = key;
        this.made = made;
    }

    /**
     * Reads a key file, or makes one where there is none. What is there is never written over.
     *
     * @throws KeyFileException where there is something else, others can read it, or it cannot be made
     */
    public static StoredKey open(Path file, KeyUse use) throws KeyFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return existing(file, use);
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        new KeyReading(file, use).write(key);
        return new StoredKey(file, key, true);
    }

    /**
     * Reads a key file that has to be there.
     *
     * @throws KeyFileException where it is not, there is something else, or others can read it
     */
    public static StoredKey existing(Path file, KeyUse use) throws KeyFileException {
        return new StoredKey(file, new KeyReading(file, use).read(), false);
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** The bytes. */
    public byte[] key() {
        return key.clone();
    }

    /** Whether it was made just now, there having been none. */
    public boolean made() {
        return made;
    }

    /** Reading and making one, for some use. */
    private record KeyReading(Path file, KeyUse use) {

        byte[] read() throws KeyFileException {
            byte[] text;
            try {
                if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw unusable("is not there");
                }
                if (!Files.isRegularFile(file)) {
                    throw unusable("is not an ordinary file");
                }
                if (othersCanRead()) {
                    throw new KeyFileException(
                            named() + " can be read by everybody on this computer, " + use.opened()
                                    + ". Take that right away (chmod 600), and run again.",
                            false);
                }
                if (Files.size(file) > MOST_BYTES) {
                    throw unusable("is longer than a key");
                }
                text = Files.readAllBytes(file);
            } catch (IOException e) {
                throw new KeyFileException(
                        named() + " cannot be read. Check that the account that"
                                + " runs this may read it, and run again.",
                        false);
            }
            return key(new String(text, StandardCharsets.ISO_8859_1).strip());
        }

        private byte[] key(String text) throws KeyFileException {
            if (text.isEmpty()) {
                throw unusable("is empty");
            }
            try {
                byte[] key = Base64.getDecoder().decode(text);
                if (key.length == BYTES) {
                    return key;
                }
            } catch (IllegalArgumentException e) {
                // Said below: what is there is no key, in whatever way.
            }
            throw unusable("holds something else");
        }

        private KeyFileException unusable(String found) {
            return new KeyFileException(
                    named() + " " + found + ", and a key was expected: " + BYTES + " bytes in base 64, on one line. "
                            + use.remedy(),
                    false);
        }

        private boolean othersCanRead() throws IOException {
            if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return false;
            }
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        }

        void write(byte[] key) throws KeyFileException {
            ByteBuffer line = ByteBuffer.wrap(
                    (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII));
            try (FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Owner.file())) {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            } catch (FileAlreadyExistsException e) {
                throw new KeyFileException(
                        named() + " was made by somebody else just now. Run again" + " to use that key.", true);
            } catch (IOException e) {
                throw new KeyFileException(
                        "Cannot make the key file " + file + ", given with " + use.option()
                                + ". Check that its folder is there,"
                                + " that this user may write there and that the disk is not full, and run again.",
                        true);
            }
        }

        private String named() {
            return "The key file " + file + ", given with " + use.option() + ",";
        }
    }
}

package io.github.driftwatch.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.driftwatch.output.Disk;
import io.github.driftwatch.output.Owner;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
import java.util.UUID;

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
     * @throws KeyFileException where there is something else, others can read or change it, or it cannot be made
     */
    public static StoredKey open(Path file, KeyUse use) throws KeyFileException {
        return open(file, use, Disk.REAL);
    }

    static StoredKey open(Path file, KeyUse use, Disk disk) throws KeyFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return existing(file, use);
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        new KeyReading(file, use).write(key, disk);
        return new StoredKey(file, key, true);
    }

    /**
     * Reads a key file that has to be there.
     *
     * @throws KeyFileException where it is not, there is something else, or others can read or change it
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
                if (othersMay(PosixFilePermission.OTHERS_READ)) {
                    throw open("read by everybody on this computer, " + use.opened());
                }
                if (othersMay(PosixFilePermission.OTHERS_WRITE)) {
                    throw open("changed by everybody on this computer, who could put another key in its place");
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

        private KeyFileException open(String how) {
            return new KeyFileException(
                    named() + " can be " + how + ". Take that right away (chmod 600), and run again.", false);
        }

        private boolean othersMay(PosixFilePermission right) throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(file).contains(right);
        }

        /** Writes it whole or not at all: half a key would stand in the way of every later run. */
        void write(byte[] key, Disk disk) throws KeyFileException {
            Path whole = file.toAbsolutePath();
            Path beside = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".new");
            try {
                try {
                    writeBeside(beside, (Base64.getEncoder().encodeToString(key) + "\n").getBytes(US_ASCII), disk);
                    placeWithoutReplacing(beside, whole);
                } finally {
                    Files.deleteIfExists(beside);
                }
                disk.flush(whole.resolveSibling("."));
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

        private static void writeBeside(Path beside, byte[] line, Disk disk) throws IOException {
            try (FileChannel channel = FileChannel.open(
                            beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Owner.file());
                    OutputStream out = disk.under(Channels.newOutputStream(channel))) {
                out.write(line);
                out.flush();
                disk.flush(channel);
            }
        }

        /** A second name is given in one step, and never to what has one; some network drives and sticks know no such. */
        private static void placeWithoutReplacing(Path beside, Path place) throws IOException {
            try {
                Files.createLink(place, beside);
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                Files.move(beside, place);
            }
        }

        private String named() {
            return "The key file " + file + ", given with " + use.option() + ",";
        }
    }
}

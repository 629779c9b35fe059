package io.github.driftwatch.pseudonym;

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

/**
 * The file that holds the key of an authority's codes: 32 random bytes in base 64, on one line. Whoever has it can find
 * out whose a code is.
 *
 * @param file where it is
 * @param pseudonyms the codes that it makes
 * @param made whether it was made just now, there having been none
 */
public record KeyFile(Path file, Pseudonyms pseudonyms, boolean made) {

    private static final int BYTES = 32;

    /** Longer than any key file, and short enough to be read at once. */
    private static final int MOST_BYTES = 1024;

    /**
     * Reads a key file, or makes one where there is none. What is there is never written over.
     *
     * @throws KeyFileException where there is something else, others can read it, or it cannot be made
     */
    public static KeyFile open(Path file) throws KeyFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new KeyFile(file, new KeyedCodes(read(file)), false);
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        write(file, key);
        return new KeyFile(file, new KeyedCodes(key), true);
    }

    /** What a person is told of a new one, as whole sentences. */
    public String advice() {
        return "Made the key file " + file + ". Keep it where only those may read it who may know whose a code is, and"
                + " keep a copy: without it, later reports have other codes.";
    }

    private static byte[] read(Path file) throws KeyFileException {
        byte[] text;
        try {
            if (!Files.isRegularFile(file)) {
                throw unusable(file, "is not an ordinary file");
            }
            if (othersCanRead(file)) {
                throw new KeyFileException(
                        "The key file " + file + ", given with --pseudonymise, can be read by everybody on this"
                                + " computer, and so tells them whose a code is. Take that right away (chmod 600), and"
                                + " run again.",
                        false);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw unusable(file, "is longer than a key");
            }
            text = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new KeyFileException(
                    "The key file " + file + ", given with --pseudonymise, cannot be read. Check that the account that"
                            + " runs this may read it, and run again.",
                    false);
        }
        return key(file, new String(text, StandardCharsets.ISO_8859_1).strip());
    }

    private static byte[] key(Path file, String text) throws KeyFileException {
        if (text.isEmpty()) {
            throw unusable(file, "is empty");
        }
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below: what is there is no key, in whatever way.
        }
        throw unusable(file, "holds something else");
    }

    private static KeyFileException unusable(Path file, String found) {
        return new KeyFileException(
                "The key file " + file + ", given with --pseudonymise, " + found + ", and a key was expected: "
                        + BYTES + " bytes in base 64, on one line. Restore it from a copy, or name a file that is not"
                        + " there yet, and a new key is made; its codes are other ones.",
                false);
    }

    private static boolean othersCanRead(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    }

    private static void write(Path file, byte[] key) throws KeyFileException {
        ByteBuffer line =
                ByteBuffer.wrap((Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII));
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Owner.file())) {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new KeyFileException(
                    "The key file " + file
                            + ", given with --pseudonymise, was made by somebody else just now. Run again"
                            + " to use that key.",
                    true);
        } catch (IOException e) {
            throw new KeyFileException(
                    "Cannot make the key file " + file + ", given with --pseudonymise. Check that its folder is there,"
                            + " that this user may write there and that the disk is not full, and run again.",
                    true);
        }
    }
}

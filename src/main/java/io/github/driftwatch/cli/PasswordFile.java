package io.github.driftwatch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A file whose first line is a password. A message does not name it: what was given in its place may be the password.
 *
 * @param file the file
 */
record PasswordFile(Path file) {

    private static final int LONGEST = 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The first line, without its end; the caller wipes it after use. */
    char[] firstLine() throws UnusablePasswordException {
        char[] text = new char[LONGEST];
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int length = reader.read(text);
            int from = length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
            int to = from;
            while (to < length && text[to] != '\n' && text[to] != '\r') {
                to++;
            }
            if (to == from) {
                throw new UnusablePasswordException("begins with an empty line. Put the password on its first line");
            }
            if (to == LONGEST) {
                throw new UnusablePasswordException(
                        "has a first line too long to be one. Check that it is the right file");
            }
            return Arrays.copyOfRange(text, from, to);
        } catch (IOException e) {
            throw new UnusablePasswordException(
                    "cannot be read as UTF-8 text. Check its name, and that the account that"
                            + " runs this may read it");
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    /** A word on a file that others can read, on systems that say who may. */
    List<String> remarks() {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                if (permissions.contains(PosixFilePermission.GROUP_READ)
                        || permissions.contains(PosixFilePermission.OTHERS_READ)) {
                    return List.of("Others can read the password in " + file + ": take that right away (chmod 600).");
                }
            }
            return List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The password that is the first line of a file. */
final class PasswordFromFile implements Passwords {

    private static final int LONGEST = 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Consumer<List<String>> said;
    private boolean remarked;

    /**
     * The first line of a file, without its end.
     *
     * @param said takes what a person should know of the file
     */
    PasswordFromFile(Path file, Consumer<List<String>> said) {
        this.file = file;
        this.said = said;
    }

    @Override
    public Optional<char[]> of(Path workbook) throws UnusableInputException {
        char[] text = new char[LONGEST];
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            remarkOnReaders();
            int length = reader.read(text);
            int from = length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
            int to = from;
            while (to < length && text[to] != '\n' && text[to] != '\r') {
                to++;
            }
            if (to == from) {
                throw unusable(workbook, "begins with an empty line. Put the password on its first line");
            }
            if (to == LONGEST) {
                throw unusable(workbook, "has a first line too long to be one. Check that it is the right file");
            }
            return Optional.of(Arrays.copyOfRange(text, from, to));
        } catch (IOException e) {
            throw unusable(
                    workbook,
                    "cannot be read as UTF-8 text. Check its name, and that the account that runs this"
                            + " may read it");
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private UnusableInputException unusable(Path workbook, String complaint) {
        return new UnusableInputException(Paths.name(workbook) + " is protected with a password, and the file " + file
                + ", given with --password-file, " + complaint + ", and run again.");
    }

    /** On systems that say who may read a file. */
    private void remarkOnReaders() throws IOException {
        if (!remarked && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = Files.getPosixFilePermissions(file, new LinkOption[0]);
            if (permissions.contains(PosixFilePermission.GROUP_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_READ)) {
                said.accept(List.of("Others can read the password in " + file + ": take that right away (chmod 600)."));
            }
        }
        remarked = true;
    }
}

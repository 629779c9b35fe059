package io.github.driftwatch.json;

import io.github.driftwatch.words.NearestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that somebody wrote in place of one that the program brings. */
public final class JsonFile {

    /** The largest that the program brings has a fifteenth of it. */
    private static final long LARGEST = 1 << 20;

    private JsonFile() {}

    /**
     * Its bytes.
     *
     * @param place what a message begins with; nothing where the user named the file
     * @param what what it is to be, such as {@code profile}
     * @param builtIn the names that could be given in its place
     * @throws JsonMistakeException where it is not there, is no ordinary file, is far too large or may not be read
     */
    public static byte[] read(Path file, String place, String what, List<String> builtIn) {
        String shown = place + "The " + what + " " + Quoted.oneLine(file.toString());
        try {
            if (Files.notExists(file)) {
                throw new JsonMistakeException(shown + " does not exist" + NearestFile.question(file)
                        + " Check the path, or name one of " + String.join(", ", builtIn) + ".");
            }
            if (Files.isDirectory(file)) {
                throw new JsonMistakeException(shown + " is a folder; name a file in it.");
            }
            if (!Files.isRegularFile(file)) {
                throw new JsonMistakeException(shown + " is not an ordinary file; save it to one, and name that.");
            }
            if (Files.size(file) > LARGEST) {
                throw new JsonMistakeException(
                        shown + " is larger than 1 MB, which no " + what + " is; check that it is the right file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new JsonMistakeException(shown + " cannot be read; check that you may open it.");
        }
    }
}

package io.github.driftwatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody names in place of one that the program brings. */
class JsonFileTest {

    private static final int LARGEST = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aFileIsReadUpToTheLargest() throws IOException {
        Path file = Files.write(folder.resolve("ours.json"), new byte[LARGEST]);
        assertThat(read(file)).hasSize(LARGEST);

        Files.write(file, new byte[LARGEST + 1]);
        isRefused(file, " is larger than 1 MB, which no profile is; check that it is the right file.");
    }

    @Test
    void aFolderIsRefused() {
        isRefused(folder, " is a folder; name a file in it.");
    }

    @Test
    void aFileThatIsNotThereIsRefusedWithTheNearest() throws IOException {
        Path file = folder.resolve("oars.json");
        isRefused(file, " does not exist. Check the path, or name one of first, second.");

        Files.createFile(folder.resolve("ours.json"));
        isRefused(file, " does not exist; did you mean \"ours.json\"? Check the path, or name one of first, second.");
    }

    private static byte[] read(Path file) {
        return JsonFile.read(file, "Here: ", "profile", List.of("first", "second"));
    }

    private static void isRefused(Path file, String why) {
        assertThatExceptionOfType(JsonMistakeException.class)
                .isThrownBy(() -> read(file))
                .withMessage("Here: The profile " + file + why);
    }
}

package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a file of a report may take its place. */
class PlacesTest {

    @TempDir
    private Path dir;

    @BeforeEach
    void aFolder() throws IOException {
        Files.createDirectories(dir.resolve("reports/by-team"));
        Files.createDirectories(dir.resolve("elsewhere/a"));
        Files.writeString(dir.resolve("reports/there.csv"), "x");
        Files.createSymbolicLink(dir.resolve("reports/linked"), dir.resolve("elsewhere"));
        Files.createSymbolicLink(dir.resolve("reports/link.csv"), dir.resolve("reports/there.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new.csv", "there.csv", "by-team/new.csv", "by-team/b/new.csv"})
    void isFreeWhereNothingOrAFileIs(String name) {
        Path folder = dir.resolve("reports");
        assertThatCode(() -> Places.requireFree(folder, name)).doesNotThrowAnyException();
        assertThatCode(() -> Places.requireWithin(folder, name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "by-team, expected a file",
        "link.csv, found a link",
        "linked, found a link",
        "linked/a/x.csv, found a link"
    })
    void isTakenByAFolderOrALink(String name, String problem) {
        Path folder = dir.resolve("reports");
        assertThatThrownBy(() -> Places.requireFree(folder, name))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> Places.requireWithin(folder, name)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere/x.csv", "by-team/../there.csv", "./there.csv", "by-team/../../x.csv"})
    void isWithinTheFolder(String name) {
        assertThatThrownBy(() -> Places.requireWithin(dir.resolve("reports"), name))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a place outside of the folder");
    }
}

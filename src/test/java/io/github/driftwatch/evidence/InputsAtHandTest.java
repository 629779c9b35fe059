package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.source.Sha256;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a report was made from, found again in a folder or one level below it. */
class InputsAtHandTest {

    @TempDir
    private Path dir;

    @BeforeEach
    void folders() throws IOException {
        for (String folder : List.of("a", "b")) {
            Files.createDirectory(dir.resolve(folder));
        }
    }

    @Test
    void aFileIsFoundInTheFolderItself() throws Exception {
        write("plans.csv", "right");
        InputsAtHand inputs = InputsAtHand.in(dir, report(read("plans", "plans.csv", "right")));
        assertThat(inputs.differences()).isEmpty();
        assertThat(inputs.files()).isEqualTo(1);
        assertThat(inputs.file("plans", "plans.csv")).isEqualTo(dir.resolve("plans.csv"));
        assertThat(inputs.folderOfAll()).isEqualTo(dir);
        assertThat(inputs.beside("plans.csv")).isEqualTo(dir.resolve("plans.csv"));
        assertThat(inputs.beside("a")).as("a folder").isNull();
    }

    @Test
    void theOneWithTheRightDigestIsTakenWhereverItLies() throws Exception {
        write("plans.csv", "wrong");
        write("a/plans.csv", "wrong too");
        write("b/plans.csv", "right");
        InputsAtHand inputs = InputsAtHand.in(dir, report(read("plans", "plans.csv", "right")));
        assertThat(inputs.differences()).isEmpty();
        assertThat(inputs.file("plans", "plans.csv")).isEqualTo(dir.resolve("b/plans.csv"));
        assertThat(inputs.folderOfAll()).isEqualTo(dir.resolve("b"));
    }

    @Test
    void anotherFileOfThatNameIsTakenAndToldOfOnce() throws Exception {
        write("a/book.xlsx", "wrong");
        InputsAtHand inputs = InputsAtHand.in(
                dir, report(read("plans", "book.xlsx", "right"), read("reviews", "book.xlsx", "right")));
        assertThat(inputs.differences())
                .containsExactly(dir.resolve("a/book.xlsx")
                        + ": not the file that the report was made from: its sha256 is another");
        assertThat(inputs.files()).as("one file of two tables").isEqualTo(1);
    }

    @Test
    void filesOfOneNameAreToldByTheirTables() throws Exception {
        write("a/export.csv", "plans");
        write("b/export.csv", "reviews");
        InputsAtHand inputs = InputsAtHand.in(
                dir, report(read("plans", "export.csv", "plans"), read("reviews", "export.csv", "reviews")));
        assertThat(inputs.files()).isEqualTo(2);
        assertThat(inputs.file("plans", "export.csv")).isEqualTo(dir.resolve("a/export.csv"));
        assertThat(inputs.file("reviews", "export.csv")).isEqualTo(dir.resolve("b/export.csv"));
        assertThat(inputs.file("events", "export.csv")).as("any").isEqualTo(dir.resolve("b/export.csv"));
        assertThat(inputs.file("plans", "other.csv")).isNull();
    }

    @Test
    void aFileThatIsNotThereAndAFolderThatIsNotAreTold() {
        WrittenReport report = report(read("plans", "plans.csv", "right"));
        assertThatThrownBy(() -> InputsAtHand.in(dir, report))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("has no plans.csv, which the report was made from");
        assertThatThrownBy(() -> InputsAtHand.in(dir.resolve("none"), report))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("given with --inputs, cannot be read");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private static ReadFile read(String table, String name, String text) {
        return new ReadFile(table, name, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private WrittenReport report(ReadFile... inputs) {
        return new WrittenReport(
                dir, "0".repeat(64), JsonText.parse("{}", "summary.json", "summary"), List.of(), List.of(inputs));
    }
}

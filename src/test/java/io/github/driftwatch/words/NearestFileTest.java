package io.github.driftwatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name is proposed for one that is not there. */
class NearestFileTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            there                | typed                | proposed  | why
            plans.csv            | plan.csv             | plans.csv | a letter is missing
            plans.csv            | plasn.csv            | plans.csv | two changed places
            plans.xlsx           | plans.csv            | plans.xlsx | another kind of file
            core_groups.csv      | core-group.csv       | core_groups.csv | parts of a word
            Plans.csv            | plans.csv            | Plans.csv | some systems tell capitals apart
            reviews.csv          | plans.csv            | -         | another word
            wrong.json           | none.json            | -         | a shared ending says nothing
            C1001 Jane Doe.csv   | C1002 Jane Do.csv    | -         | it may name a child
            C1001.csv            | C1002.csv            | -         | it may be a child's identifier
            Jane Doe.csv         | Jane Do.csv          | -         | two words may be a name
            .driftwatch.lock     | driftwatch.lock      | -         | not a file for people
            """, useHeadersInDisplayName = true)
    void isOneOfTheSameFolder(String there, String typed, String proposed, String why) throws Exception {
        Files.createFile(dir.resolve(there));
        assertThat(NearestFile.question(dir.resolve(typed)))
                .as(why)
                .isEqualTo(proposed.equals("-") ? "." : "; did you mean \"" + proposed + "\"?");
    }

    @Test
    void aFolderIsNotProposedForAFileNorAFileForAFolder() throws Exception {
        Files.createFile(dir.resolve("plans.csv"));
        Files.createDirectory(dir.resolve("exports"));
        assertThat(NearestFile.questionOfFolder(dir.resolve("plan"))).isEqualTo(".");
        assertThat(NearestFile.questionOfFolder(dir.resolve("export"))).isEqualTo("; did you mean \"exports\"?");
        assertThat(NearestFile.question(dir.resolve("export"))).isEqualTo(".");
    }

    @Test
    void whereThereIsNoFolderNothingIsProposed() {
        assertThat(NearestFile.question(dir.resolve("none/plans.csv"))).isEqualTo(".");
        assertThat(NearestFile.question(Path.of("/"))).isEqualTo(".");
    }
}

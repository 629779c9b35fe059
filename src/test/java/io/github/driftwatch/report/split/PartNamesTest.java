package io.github.driftwatch.report.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of teams and people as names of folders, on every system. */
class PartNamesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            East                 | East               | a plain name stays
            Duty & Assessment 2  | Duty & Assessment 2 | what all systems take stays
            East/West            | East_West          | a slash would be another folder
            ..\\..\\etc          | _.._etc            | no way up
            ../../etc            | _.._etc            | no way up
            A:B*C?               | A_B_C_             | Windows refuses these
            `.hidden`            | hidden             | a leading dot hides a folder
            `Team.`              | Team               | Windows drops a dot at the end
            CON                  | CON_               | a device of Windows
            nul.team             | nul.team_          | a device with an ending
            ...                  | _                  | nothing left
            """)
    void areFitForEverySystem(String name, String folder, String why) {
        assertThat(PartNames.of(List.of(name))).containsValue(folder);
    }

    @Test
    void areDifferentWhereCaseDoesNotCount() {
        assertThat(PartNames.of(List.of("east", "East", "EAST", "Not named")))
                .containsEntry("EAST", "EAST")
                .containsEntry("East", "East (2)")
                .containsEntry("Not named", "Not named (2)")
                .containsEntry("east", "east (3)");
    }

    @Test
    void areNoLongerThanSixtyCharacters() {
        assertThat(PartNames.of(List.of("x".repeat(300)))).containsValue("x".repeat(60));
    }
}

package io.github.driftwatch.report.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of teams and people as names of folders, on every system. */
class PartNamesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            East                 | East                     | a plain name stays
            Duty & Assessment 2  | Duty & Assessment 2      | what all systems take stays
            East/West            | East_West (2b536eb7)     | a slash would be another folder
            ../../etc            | _.._etc (13c1bb1e)       | no way up
            A:B*C?               | A_B_C_ (f7a2ba36)        | Windows refuses these
            .hidden              | hidden (3b71d5a1)        | a leading dot hides a folder
            Team.                | Team (42d92015)          | Windows drops a dot at the end
            CON                  | CON (6b18d5d6)           | a device of Windows
            nul.team             | nul.team (fa70b52b)      | a device with an ending
            ...                  | (1a43b61b)               | nothing left
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
    void areTheSameWhoeverElseIsThere() {
        assertThat(PartNames.of(List.of("a/b", "a:b", "a?b")).get("a:b"))
                .isEqualTo(PartNames.of(List.of("a:b")).get("a:b"));
    }

    @Test
    void areNoLongerThanSixtyCharacters() {
        assertThat(PartNames.of(List.of("x".repeat(300)))).containsValue("x".repeat(60) + " (1b432d13)");
    }
}

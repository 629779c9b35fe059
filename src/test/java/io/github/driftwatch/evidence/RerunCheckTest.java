package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report beside that of the same check, run again: what differs, and what cannot be told. */
class RerunCheckTest {

    private static final String BOOK = "driftwatch.xlsx=PK";

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue.csv=a~b~           | overdue.csv=a~b~                 | 1 |
            overdue.csv=a~b~           | overdue.csv=a~c~                 | 0 | overdue.csv: not what its inputs give: line 2 is the first that differs
            overdue.csv=a~b~           | overdue.csv=a~b~c~               | 0 | overdue.csv: not what its inputs give: line 3 is the first that differs
            overdue.csv=a~b~           | overdue.csv=a~                   | 0 | overdue.csv: not what its inputs give: line 2 is the first that differs
            overdue.csv=b~             | overdue.csv=a~                   | 0 | overdue.csv: not what its inputs give: line 1 is the first that differs
            driftwatch.xlsx=a~         | driftwatch.xlsx=b~               | 0 | driftwatch.xlsx: not what its inputs give
            a.csv=a~ b.csv=b~          | b.csv=b~                         | 1 | a.csv: the same check, run again, does not write it
            b.csv=b~                   | d.csv=d~ b.csv=b~ c.csv=c~       | 1 | c.csv: the same check, run again, writes it too & d.csv: the same check, run again, writes it too
            """)
    void filesAreHeldAgainstEachOther(String files, String again, int held, String expected) throws Exception {
        FolderFound found = held("", files, "", again);
        assertThat(String.join(" & ", found.differences())).isEqualTo(expected == null ? "" : expected);
        assertThat(found.remarks()).isEmpty();
        assertThat(found.files()).isEqualTo(held);
        assertThat(found.sums()).isZero();
        assertThat(found.marked()).isFalse();
    }

    @Test
    void aProtectedWorkbookIsNeverTheSame() throws Exception {
        FolderFound found = held("", "a.xlsx=\u00D0\u00CF\u0011\u00E0x", "", "a.xlsx=\u00D0\u00CF\u0011\u00E0y");
        assertThat(found.differences()).isEmpty();
        assertThat(found.remarks())
                .containsExactly("a.xlsx: not held against its inputs: it is protected by a password, which makes every"
                        + " copy another");
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "plans": {"read": 1}             | "plans": {"read": 1}       |
            "plans": {"read": 1}             | "plans": {"read": 2}       | plans
            "plans": {"read": 1}             | "unknown": 1               | plans & unknown
            "seconds_taken": 1, "sealed": 1  | "seconds_taken": 2         |
            "findings": 1, "notices": 1      | "findings": 2, "notices": 2 | findings & notices
            "options": {"since": "kept"}, "findings": 1, "notices": 1, "plans": 1 | "findings": 2, "notices": 2, "plans": 2 | plans
            "options": {"since": "2026-11-01"}, "findings": 1 | "findings": 2 | findings
            "options": {"since": "01/11/2026"}, "findings": 1 | "findings": 2 | findings
            """)
    void summariesAreHeldAgainstEachOther(String one, String other, String keys) throws Exception {
        FolderFound found = held(one, "a.csv=a~", other, "a.csv=a~");
        assertThat(String.join(" & ", found.differences()).replace("summary.json: not what its inputs give: ", ""))
                .isEqualTo(keys == null ? "" : keys);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            said               | said               |
            said in FOLDER/x.  | said in AGAIN/x.   | it names the folder that it was written into
            said in FOLDER/x.  | read in AGAIN/x.   | it names the folder that it was written into & its notes were not held
            said in FOLDER/x.  | said in AGAIN/y.   | it names the folder that it was written into & its notes were not held
            said               | told               | its notes rest on what was in the folder before & its notes were not held
            said               | said", "told       | its notes rest on what was in the folder before & its notes were not held
            said", "asked      | said", "told       | its notes rest on what was in the folder before & its notes were not held
            """)
    void notesMayNameTheFolderOrTellOfTheRunBefore(String one, String other, String expected) throws Exception {
        FolderFound found = held(note(one), BOOK + " overdue.csv=a~", note(other), BOOK + " overdue.csv=a~");
        assertThat(found.differences()).isEmpty();
        String[] parts = expected == null ? new String[0] : expected.split(" & ", -1);
        assertThat(found.remarks()).hasSize(parts.length);
        for (int i = 0; i < parts.length; i++) {
            assertThat(found.remarks().get(i)).contains(parts[i]);
        }
        assertThat(found.files()).isEqualTo(parts.length == 0 ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notices.csv                | kept       | false
            notices-issued.csv         | kept       | false
            by-team/a/notices.csv      | kept       | true
            data-quality.csv           | kept       | false
            driftwatch.xlsx            | kept       | false
            driftwatch.html            | kept       | false
            by-team/a/driftwatch.xlsx  | kept       | true
            overdue.csv                | kept       | true
            notices.csv                | 2026-11-01 | true
            data-quality.csv           | 2026-11-01 | true
            """)
    void whatRestsOnAnotherRunsNoticesIsNotHeld(String file, String since, boolean held) throws Exception {
        String options = "\"options\": {\"since\": \"" + since + "\"}";
        FolderFound found = held(options, file + "=a~b~", options, file + "=a~c~");
        assertThat(found.differences()).hasSize(held ? 1 : 0);
        assertThat(found.remarks())
                .isEqualTo(
                        held
                                ? List.of()
                                : List.of(file + ": not held against its inputs: its notices rest on the folder"
                                        + " that was given with --since, as it was then"));
    }

    @Test
    void anotherVersionIsARemark() throws Exception {
        FolderFound found = held("", "a.csv=a~", "\"program_version\": \"2\"", "a.csv=a~");
        assertThat(found.differences()).isEmpty();
        assertThat(found.remarks())
                .containsExactly("The report was made by driftwatch 1 and is held against 2: what differs may come from"
                        + " that.");
    }

    private String note(String text) {
        return "\"notes\": [\""
                + text.replace("FOLDER", dir.resolve("first").toString())
                        .replace("AGAIN", dir.resolve("again").toString())
                + "\"]";
    }

    private FolderFound held(String more, String files, String moreAgain, String filesAgain) throws Exception {
        WrittenReport report = HandMade.write(dir.resolve("first"), more, files.split(" ", -1));
        HandMade.write(dir.resolve("again"), moreAgain, filesAgain.split(" ", -1));
        return RerunCheck.of(report, dir.resolve("again"));
    }
}

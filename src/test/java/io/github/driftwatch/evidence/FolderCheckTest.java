package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a folder against what its summary says of them. */
class FolderCheckTest {

    private static final String TRACE = "obligations.csv=" + String.join(",", TraceCount.HEADINGS)
            + "~C1,P1,RC-1,3,Review 1,,2026-11-01,,,,OVERDUE,,~";

    @TempDir
    private Path dir;

    @Test
    void whatIsAsItWasIsCounted() throws Exception {
        FolderFound found = FolderCheck.of(HandMade.write(dir, "", "a.csv=h~1~2~", "b.csv=h~", "by-team/x/c.xlsx=PK"));
        assertThat(found.differences()).isEmpty();
        assertThat(found.remarks()).isEmpty();
        assertThat(found.marked()).isFalse();
        assertThat(found.files()).isEqualTo(3);
        assertThat(found.sums())
                .as("rows of two files, and numbers of the summary that are held against each other without any file")
                .isEqualTo(8);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a.csv                  | h~2~      | as long as it was, sha256
            a.csv                  | h~10~     | 4 bytes then, 5 now
            notices.csv            | h~10~     | 4 bytes then, 5 now (driftwatch notices writes it too, where it is given this folder)
            notices-issued.csv     | h~10~     | 4 bytes then, 5 now (driftwatch notices writes it too, where it is given this folder)
            by-team/x/notices.csv  | h~10~     | 4 bytes then, 5 now
            """)
    void aFileThatWasChangedIsNamed(String file, String text, String how) throws Exception {
        WrittenReport report = HandMade.write(dir, "", file + "=h~1~");
        Files.writeString(dir.resolve(file), text.replace('~', '\n'));
        FolderFound found = FolderCheck.of(report);
        assertThat(found.differences())
                .singleElement()
                .asString()
                .startsWith(file + ": changed since it was written: " + how);
        assertThat(found.differences().get(0).contains("driftwatch notices"))
                .isEqualTo(how.contains("driftwatch notices"));
    }

    @Test
    void aDigestIsShownByItsBeginning() throws Exception {
        WrittenReport report = HandMade.write(dir, "", "a.csv=h~1~");
        Files.writeString(dir.resolve("a.csv"), "h\n2\n");
        assertThat(FolderCheck.of(report).differences().get(0))
                .matches(".* sha256 [0-9a-f]{12}… then, [0-9a-f]{12}… now");
    }

    @Test
    void rowsAreCountedInListsThatWereNotTouched() throws Exception {
        HandMade.write(dir, "", "a.csv=h~1~");
        Path summary = dir.resolve(WrittenReport.SUMMARY);
        Files.writeString(summary, Files.readString(summary).replace("\"rows\": 1", "\"rows\": 2"));
        assertThat(FolderCheck.of(WrittenReport.read(dir)).differences())
                .containsExactly("summary.json: does not add up: rows of a.csv, 2; rows in the file, 1");
    }

    @Test
    void whatPeopleSayMayChange() throws Exception {
        WrittenReport report = HandMade.write(dir, "", "acknowledged.csv=h~1~");
        Files.writeString(dir.resolve("acknowledged.csv"), "h\n");
        FolderFound found = FolderCheck.of(report);
        assertThat(found.differences()).isEmpty();
        assertThat(found.remarks())
                .singleElement()
                .asString()
                .startsWith("acknowledged.csv: changed since it was written");
        assertThat(found.marked()).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | ''
            1  | Not of this report, and not looked at: 01.txt
            10 | Not of this report, and not looked at: 01.txt, 02.txt, 03.txt, 04.txt, 05.txt, 06.txt, 07.txt, 08.txt, 09.txt, 10.txt
            11 | Not of this report, and not looked at: 01.txt, 02.txt, 03.txt, 04.txt, 05.txt, 06.txt, 07.txt, 08.txt, 09.txt, 10.txt and 1 others
            """)
    void otherFilesAreARemark(int others, String remark) throws Exception {
        WrittenReport report = HandMade.write(dir, "", "a.csv=h~");
        for (String name : IntStream.rangeClosed(1, others)
                .mapToObj(number -> "%02d.txt".formatted(number))
                .collect(Collectors.toList())) {
            Files.writeString(dir.resolve(name), "x");
        }
        assertThat(String.join("", FolderCheck.of(report).remarks())).isEqualTo(remark);
    }

    @ParameterizedTest(name = "{0}, sealed {1}")
    @CsvSource(delimiter = '|', textBlock = """
            .driftwatch.lock               | false | ''
            summary.seal                   | true  | ''
            summary.seal                   | false | Not of this report, and not looked at: summary.seal
            .driftwatch-staging-1/a.csv    | false | A run is writing into this folder
            within/a.csv                   | false | Not of this report, and not looked at: within/a.csv
            """)
    void whatTheProgramKeepsThereIsKnown(String name, boolean sealed, String remark) throws Exception {
        WrittenReport report = HandMade.write(dir, "\"sealed\": " + sealed, "a.csv=h~");
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), "x");
        assertThat(String.join("", FolderCheck.of(report).remarks())).startsWith(remark);
        assertThat(FolderCheck.of(report).remarks()).hasSize(remark.isEmpty() ? 0 : 1);
    }

    @Test
    void theTraceIsCountedUnlessItWasChanged() throws Exception {
        String summary = "\"by_status\": {\"OVERDUE\": 1}, \"by_rule\": {\"RC-1\": {\"OVERDUE\": 1}}";
        WrittenReport report = HandMade.write(dir, summary, TRACE, "overdue.csv=h~1~2~");
        assertThat(FolderCheck.of(report).differences())
                .containsExactly("overdue: does not add up: its rows, 2; requirements of plans that obligations.csv has"
                        + " overdue, 1");
        Files.writeString(dir.resolve("obligations.csv"), "x");
        assertThat(FolderCheck.of(report).differences())
                .singleElement()
                .asString()
                .startsWith("obligations.csv: changed");
    }

    @Test
    void aWorkbookOfTheListIsNotTheList() throws Exception {
        String summary = "\"by_status\": {\"OVERDUE\": 1}, \"by_rule\": {\"RC-1\": {\"OVERDUE\": 1}}";
        assertThat(FolderCheck.of(HandMade.write(dir, summary, TRACE, "overdue.xlsx=PK"))
                        .differences())
                .noneMatch(line -> line.startsWith("overdue:"));
    }

    @Test
    void theDayOfTheReportMustBeOne() throws Exception {
        HandMade.write(dir, "", TRACE);
        Path summary = dir.resolve(WrittenReport.SUMMARY);
        Files.writeString(summary, Files.readString(summary).replace("2026-11-20", "2026-11-31"));
        WrittenReport report = WrittenReport.read(dir);
        assertThatThrownBy(() -> FolderCheck.of(report))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("its as_at is no date");
    }
}

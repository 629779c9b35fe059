package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary must say before its folder can be verified. */
class WrittenReportTest {

    @TempDir
    private Path dir;

    @Test
    void isReadAsItWasWritten() throws Exception {
        WrittenReport report = HandMade.write(
                dir, "\"options\": {\"within\": \"8w\"}, \"sealed\": true", "overdue.csv=h~1~", "by-team/a/x.csv=h~");
        assertThat(report.files()).extracting(WrittenFile::name).containsExactly("overdue.csv", "by-team/a/x.csv");
        assertThat(report.files()).extracting(WrittenFile::rows).containsExactly(1L, 0L);
        assertThat(report.inputs()).containsExactly(new ReadFile("plans", "plans.csv", "0".repeat(64)));
        assertThat(report.options()).containsOnlyKeys("within").containsValue("8w");
        assertThat(report.isSealed()).isTrue();
        assertThat(report.text("as_at")).isEqualTo("2026-11-20");
        assertThat(report.writes("overdue.csv")).isTrue();
        assertThat(report.writes("x.csv")).isFalse();
    }

    @Test
    void aFileThatAddsToATableIsKnownByIt() throws Exception {
        HandMade.write(dir, "", "a.csv=h~");
        change("\"table\": \"plans\"", "\"table\": \"x\", \"adds_to\": \"reviews\"");
        assertThat(WrittenReport.read(dir).inputs()).extracting(ReadFile::table).containsExactly("reviews");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "bytes": 2        | "bytes": "2"       | it has no bytes where every check writes them
            "bytes": 2        | "bytes": 2.5       | it has no bytes where every check writes them
            "rows": 0         | "row": 0           | it has no rows where every check writes them
            "file": "a.csv"   | "file": 1          | it has no file, which every check writes
            "table"           | "tables"           | it has no table, which every check writes
            "as_at"           | "day"              | it has no as_at, which every check writes
            "program_version" | "program"          | it has no program_version, which every check writes
            "sha256": "0      | "sha256": "g       | it has a sha256 that is none
            "sha256": "0      | "sha256": "        | it has a sha256 that is none
            "outputs"         | "output"           | it names no outputs
            "inputs"          | "input"            | it names no inputs
            {                 | [                  | it is not JSON, or not all of it is there
            """)
    void whatIsNotAsEveryCheckWritesItCannotBeUsed(String old, String changed, String problem) throws Exception {
        HandMade.write(dir, "", "a.csv=h~");
        change(old, changed);
        assertThatThrownBy(() -> WrittenReport.read(dir))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        dir.resolve("summary.json") + " cannot be used: " + problem + ". The report cannot be verified:"
                                + " restore it from a copy, or run driftwatch check again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.csv",
                "a/../b.csv",
                "a\\\\..\\\\b.csv",
                "./a.csv",
                "/a.csv",
                "a//b.csv",
                "a/",
                "",
                "c:a.csv",
                "a\\u0000.csv"
            })
    void aFileOutsideOfTheFolderIsNone(String name) throws Exception {
        HandMade.write(dir, "", "a.csv=h~");
        change("\"a.csv\"", "\"" + name + "\"");
        assertThatThrownBy(() -> WrittenReport.read(dir))
                .hasMessageContaining("it names a file that no check writes or reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..a.csv", "a..csv", "by-team/a b/c.csv", ".a"})
    void anyOtherNameIsOne(String name) throws Exception {
        HandMade.write(dir, "", "a.csv=h~");
        change("\"a.csv\"", "\"" + name + "\"");
        assertThat(WrittenReport.read(dir).writes(name)).isTrue();
    }

    @Test
    void aFolderWithoutASummaryHoldsNoReport() {
        assertThatThrownBy(() -> WrittenReport.read(dir)).hasMessageContaining("holds no summary.json");
        assertThatThrownBy(() -> WrittenReport.read(dir.resolve("none"))).hasMessageStartingWith("There is no folder");
    }

    @ParameterizedTest
    @CsvSource({
        "overdue.csv,           overdue,           true,  false, false, true",
        "driftwatch.xlsx,       driftwatch,        false, true,  false, true",
        "driftwatch.html,       driftwatch,        false, false, true,  true",
        "by-team/a/overdue.csv, by-team/a/overdue, true,  false, false, false",
        "overdue.json,          overdue,           false, false, false, true",
        "pseudonymised,         pseudonymised,     false, false, false, true"
    })
    void aFileSaysByItsNameWhatItIs(
            String name, String list, boolean csv, boolean workbook, boolean page, boolean ofTheWhole)
            throws Exception {
        WrittenFile file = HandMade.write(dir, "", name + "=h~").files().get(0);
        assertThat(file.list()).isEqualTo(list);
        assertThat(file.isCsv()).isEqualTo(csv);
        assertThat(file.isWorkbook()).isEqualTo(workbook);
        assertThat(file.isPage()).isEqualTo(page);
        assertThat(file.tellsTheSummary()).isEqualTo(workbook || page);
        assertThat(file.isOfTheWhole()).isEqualTo(ofTheWhole);
    }

    private void change(String old, String changed) throws Exception {
        Path summary = dir.resolve("summary.json");
        String text = Files.readString(summary);
        assertThat(text).contains(old);
        Files.writeString(summary, text.replace(old, changed));
    }
}

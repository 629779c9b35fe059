package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.model.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files make up an export, so that nothing is written over one of them. */
class SourcesTest {

    @TempDir
    private Path dir;

    @BeforeEach
    void aFolderOfFiles() throws Exception {
        Files.createDirectories(dir.resolve("in/plans.xlsx.d"));
        Files.createDirectory(dir.resolve("in/folder.csv"));
        for (String name : new String[] {
            "in/plans.csv", "in/reviews.csv", "in/other.csv", "in/notes.txt", "in/letter.md", "b.xlsx", "known.csv"
        }) {
            Files.writeString(dir.resolve(name), "child_id,start_date,date\n");
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            in/plans.csv,     true,  a table
            in/visits.csv,    true,  a table that is not there yet
            in/Visits.TSV,    true,  whatever its letters
            in/visits.xlsx,   true,  as a workbook
            in/visits.md,     false, no file that a table is in
            in/visits,        false, no ending
            in/other.csv,     true,  what is there may be a table whatever its name
            in/notes.txt,     true,  a text too
            in/another.csv,   false, no table's name and not there
            in/letter.md,     false, no file that a table is in
            in/folder.csv,    false, a folder
            in/../in/plans.csv, true, by another way
            plans.csv,        false, another folder
            in/plans.xlsx.d/plans.csv, false, a folder below
            known.csv,        false, elsewhere
            """)
    void aFolderIsReadWhereATableMayBe(String file, boolean read, String why) {
        assertThat(Sources.folder(dir.resolve("in")).reads(dir.resolve(file)))
                .as(why)
                .isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            in/plans.csv,       true,  one of them
            in/../in/plans.csv, true,  by another way
            in/reviews.csv,     true,  the other
            in/other.csv,       false, a file beside them
            """)
    void ofFilesThatAreNamedThoseAreRead(String file, boolean read, String why) {
        Sources files = Sources.files(Map.of(
                Table.PLANS, dir.resolve("in/plans.csv"),
                Table.REVIEWS, dir.resolve("in/reviews.csv")));
        assertThat(files.reads(dir.resolve(file))).as(why).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            b.xlsx,       true,  itself
            in/../b.xlsx, true,  by another way
            known.csv,    false, another
            in/plans.csv, false, a table of its name
            """)
    void ofAWorkbookThatAloneIsRead(String file, boolean read, String why) {
        assertThat(Sources.workbook(dir.resolve("b.xlsx")).reads(dir.resolve(file)))
                .as(why)
                .isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            known.csv,    true,  what is known about
            b.xlsx,       true,  and the export
            in/plans.csv, false, nothing else
            """)
    void whatIsKnownAboutIsReadToo(String file, boolean read, String why) {
        assertThat(Sources.workbook(dir.resolve("b.xlsx"))
                        .beside(dir.resolve("known.csv"))
                        .reads(dir.resolve(file)))
                .as(why)
                .isEqualTo(read);
    }

    @Test
    void filesOfAFolderThatHaveNoTablesNameAreCountedButForTexts() throws Exception {
        Files.delete(dir.resolve("in/folder.csv"));
        assertThat(Sources.folder(dir.resolve("in")).unread()).as("other.csv").isEqualTo(1);
        Files.writeString(dir.resolve("in/more.XLSX"), "");
        assertThat(Sources.folder(dir.resolve("in")).unread()).isEqualTo(2);
        assertThat(Sources.folder(dir.resolve("in"))
                        .beside(dir.resolve("known.csv"))
                        .unread())
                .isEqualTo(2);
        assertThat(Sources.folder(dir.resolve("nowhere")).unread()).isZero();
        assertThat(Sources.workbook(dir.resolve("b.xlsx")).unread()).isZero();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,         true,  told by headings
            canonical, true,  as named
            ssd,       false, another that is named
            """)
    void anExportIsOfTheProgramsOwnLayoutOrNot(@Nullable String layout, boolean canonical, String why)
            throws Exception {
        assertThat(Sources.folder(dir.resolve("in"))
                        .areCanonical(layout == null ? null : new LayoutLoader().load(layout)))
                .as(why)
                .isEqualTo(canonical);
        Files.writeString(dir.resolve("in/plans.csv"), "cppl_person_id,cppl_cp_plan_start_date\n");
        assertThat(Sources.folder(dir.resolve("in")).areCanonical(null))
                .as("by headings of another")
                .isFalse();
    }
}

package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from bytes is what is read from cells, row by row. */
class QuickRowsTest {

    @TempDir
    Path folder;

    /** The first row below the headings is never read from bytes; these are behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `C1,P1,2025-07-01,held`             | a clean row
        `C1,,2025-07-01,held`               | placed by its date
        `C1,P1,2025-07-01,held¶C1,P1,2025-07-01,held` | the same row twice
        `C1,P1,2025-07-01,held¶"C1",P1,2025-07-01," held"` | once in cells
        `C1,P1,2025-07-01,José¶C1,P1,2025-07-01,José` | twice in cells
        `C1,P1,2025-07-01`                  | a short row
        `C1,P1,2025-07-01,held,,`           | blank cells beyond the headings
        `C1,P1,2025-07-01,held,more`        | filled ones
        `C9,P1,2025-07-01,held`             | another child's plan
        `C1,P9,2025-07-01,held`             | no such plan
        `C9,,2025-07-01,held`               | no such child
        `C1,,1999-07-01,held`               | no plan on its date
        `C1,P1,1989-12-31,held`             | a day before all that are believable
        `C1,P1,1990-01-01,held`             | the first
        `C1,P1,2027-09-30,held`             | the last
        `C1,P1,2027-10-01,held`             | a day after
        `C1,P1,2025-02-29,held`             | no day
        `C1,P1,2024-02-29,held`             | a leap day
        `C1,P1,2025-7-1,held`               | a short month
        `C1,P1,07/13/2025,held`             | a month first
        `C1,P1,13/07/2025,held¶C1,P1,2025-07-01,held` | a day first, and then not
        `C1,P1,07/13/2025,held¶C1,P1,2025-07-01,held` | a month first, and then not
        `NULL,P1,2025-07-01,held`           | a word for nothing where something is needed
        `C1,n/a,2025-07-01,none`            | and where nothing is
        `C1,P1,NULL,held`                   | and for a date
        `C1,P1,2025-07-01,HELD`             | another spelling
        `C1,P1,2025-07-01,postponned`       | an unknown word
        `1E+05,1E+05,2025-07-01,held`       | figures lost
        `Printed¶C1,P1,2025-07-01,held`     | a note with data after it
        `C1,P1,2025-07-01,held¶Printed`     | a note at the end
        `C1,P1,2025-07-01,"held`            | a quotation mark that is not closed
        `C1,P1,2025-07-01,he"ld`            | one within a cell
        """)
    void aRowIsReadAlike(String rows, String why) throws IOException {
        Files.writeString(folder.resolve("plans.csv"), "child_id,plan_id,start_date\nC1,P1,2025-06-01\n");
        Files.writeString(folder.resolve("reviews.csv"), "child_id,plan_id,date\n");
        Files.writeString(
                folder.resolve("core_groups.csv"),
                "child_id,plan_id,date,status\nC1,P1,2025-06-20,held\n" + rows.replace('¶', '\n') + "\n");

        new BothWays(folder).readAlike(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `C1,P1,2025-06-01¶C2,P1,2025-06-02`            | one plan_id twice
        `C1,,2025-06-01¶C1,,2025-06-01`                | one plan twice
        `C1,P1,2025-06-01¶Report run on,,2025-06-01`   | a note with a date at the end
        `C1,P1,2025-06-01¶Report run on,,2025-06-01¶C2,P2,2025-06-01` | and before data
        `C1,P1,NULL¶C2,P2,2025-06-01`                  | a plan without a start
        """)
    void aPlanIsReadAlike(String rows, String why) throws IOException {
        Files.writeString(
                folder.resolve("plans.csv"),
                "child_id,plan_id,start_date\nC0,P0,2025-05-01\n" + rows.replace('¶', '\n') + "\n");
        Files.writeString(folder.resolve("reviews.csv"), "child_id,plan_id,date\nC1,P1,2025-07-01\nC1,,2025-07-01\n");

        new BothWays(folder).readAlike(why);
    }

    /** Actions may be without any date, and then look like totals and notes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `C1,P1,Visit,`                         | 2 | an action without a date
        `Total,,12,`                           | 1 | a total
        `Total,,12,2025-08-01`                 | 1 | one with a date is no child's
        `child_id,plan_id,action,due_date`     | 1 | the headings once more
        `C1,P1,Visit,¶Printed on Monday,,,`    | 2 | a note at the end
        """)
    void anActionIsReadAlike(String rows, int actions, String why) throws IOException {
        Files.writeString(folder.resolve("plans.csv"), "child_id,plan_id,start_date\nC1,P1,2025-06-01\n");
        Files.writeString(folder.resolve("reviews.csv"), "child_id,plan_id,date\n");
        Files.writeString(
                folder.resolve("actions.csv"),
                "child_id,plan_id,action,due_date\nC1,P1,Call,2025-07-01\n" + rows.replace('¶', '\n') + "\n");

        Export read = new BothWays(folder).readAlike(why);
        assertThat(read)
                .isNotNull()
                .satisfies(export ->
                        assertThat(export.histories().get(0).actions()).hasSize(actions));
    }

    /** A part may give a table in several ways, and a file may have to be read the plain way alone. */
    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16"})
    void whatAPartGivesFirstIsNotForgottenWithWhatItGivesNext(String encoding) throws Exception {
        Path layout = folder.resolve("wide.json");
        Files.writeString(layout, """
                {
                  "name": "wide",
                  "title": "A row for each plan",
                  "parts": [{
                    "name": "register",
                    "holds": [
                      {"table": "plans", "columns": {"child_id": "Child", "plan_id": "Plan", "start_date": "Start"}},
                      {"table": "reviews", "columns": {"child_id": "Child", "plan_id": "Plan", "date": "First"}},
                      {"table": "reviews", "columns": {"child_id": "Child", "plan_id": "Plan", "date": "Second"}}
                    ]
                  }]
                }
                """);
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(
                export.resolve("register.csv"),
                "Child,Plan,Start,First,Second\nC1,P1,2025-06-01,2025-08-20,2026-02-10\n",
                Charset.forName(encoding));

        Export read = ExportReader.read(
                Sources.folder(export), BothWays.OPTIONS.withLayout(new LayoutLoader().load(layout.toString())));

        assertThat(read.histories().get(0).conferences())
                .extracting(Conference::date)
                .containsExactly(LocalDate.of(2025, 8, 20), LocalDate.of(2026, 2, 10));
    }

    /** Two columns of a layout may be read from one heading, which makes a short row look longer than it is. */
    @Test
    void aNoteBelowThePlansIsSetAsideWhereTwoColumnsAreReadFromOne() throws Exception {
        Path layout = folder.resolve("short.json");
        Files.writeString(layout, """
                {
                  "name": "short",
                  "title": "One identifier for child and plan",
                  "parts": [{
                    "name": "register",
                    "holds": [
                      {"table": "plans", "columns": {"child_id": "ID", "plan_id": "ID", "start_date": "Start"}},
                      {"table": "reviews", "columns": {"child_id": "ID", "plan_id": "ID", "date": "Review"}}
                    ]
                  }]
                }
                """);
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(
                export.resolve("register.csv"),
                "ID,Start,Review\nC1,2025-06-01,2025-08-20\nReport run on,2026-03-31,\n");

        Export read = ExportReader.read(
                Sources.folder(export), BothWays.OPTIONS.withLayout(new LayoutLoader().load(layout.toString())));

        assertThat(read.histories().plans()).extracting(Plan::id).containsExactly("C1");
    }

    @Test
    void theDigestOfTheFileIsThatOfItsBytes() throws Exception {
        Files.writeString(folder.resolve("plans.csv"), "child_id,plan_id,start_date\nC1,P1,2025-06-01\n");
        Files.writeString(folder.resolve("reviews.csv"), "child_id,plan_id,date\n");

        assertThat(ExportReader.read(Sources.folder(folder), BothWays.OPTIONS)
                        .input(Table.PLANS)
                        .map(InputFile::sha256))
                .contains("f0eb0251cdc800eca25d9450cd5e3787a8f6978e1209e975b0c4e5fbd34c0656");
    }
}

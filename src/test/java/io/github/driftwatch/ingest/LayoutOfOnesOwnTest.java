package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export of a layout that somebody wrote: reviews have due dates, and visits name the plan by child and start. */
class LayoutOfOnesOwnTest {

    private static final String LAYOUT = """
            {"name": "ours", "title": "Ours", "parts": [
              {"name": "register", "holds": [{"table": "plans", "columns": {
                "child_id": "Child", "start_date": "Start", "plan_key": {"joined": ["Child", "Start"]}}}]},
              {"name": "meetings", "holds": [{"table": "reviews", "columns": {
                "child_id": "Child", "date": "Held", "due_in_system": "Due", "quorate": "Quorate"}}]},
              {"name": "calls", "holds": [{"table": "visits", "needs": ["plan_key"], "columns": {
                "plan_key": {"joined": ["Whose", "Since"]}, "date": "Visited"}}]}
            ]}
            """;

    @TempDir
    Path folder;

    private ToldExport export;

    @BeforeEach
    void registerAndMeetings() throws IOException {
        export = new ToldExport(Files.createDirectory(folder.resolve("export")))
                .with("register.csv", "Child;Start", "C1;2025-06-01", "C2;soon")
                .with("meetings.csv", "Child;Held;Due;Quorate", "C1;2025-08-20;2025-08-25;Y")
                .with("calls.csv", "Whose;Since;Visited", "C1;2025-06-01;2025-07-01");
    }

    private Export read() throws Exception {
        Path layout = Files.writeString(folder.resolve("ours.json"), LAYOUT);
        return ExportReader.read(
                Sources.folder(export.folder()),
                BothWays.OPTIONS.withLayout(new LayoutLoader().load(layout.toString())));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            C1;2025-08-20;2025-08-25;Y | review 2025-08-20 quorate true, visit 2025-07-01, system due 2025-08-25 for 2025-08-20 | held, with the day by which it was due
            C1;2025-08-20;;N           | review 2025-08-20 quorate false, visit 2025-07-01 | held
            C1;;2026-08-25;            | visit 2025-07-01, system due 2026-08-25 | only due
            C1;;;Y                     | visit 2025-07-01 | neither, which is a finding
            """)
    void aReviewIsHeldOrDueOrBoth(String row, String told, String why) throws Exception {
        export.with("meetings.csv", "Child;Held;Due;Quorate", "C1;2025-06-09;;", row);
        assertThat(ToldExport.told(read()))
                .as(why)
                .isEqualTo("C1@2025-06-01 from 2025-06-01, review 2025-06-09, " + told);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            C1;01/06/2025;2025-07-01 | .                                                    | whichever way its start is written
            C2;soon;2025-07-01       | The plan that this row names was left out (row 3 of plans). | one that could not be read
            C1;2025-06-02;2025-07-01 | No plan is the one that this row names.              | another start
            """)
    void aVisitNamesItsPlan(String row, String said, String why) throws Exception {
        Export read = readVisits(row);
        List<String> messages = read.findings().stream()
                .filter(finding -> finding.file().equals("calls.csv"))
                .map(finding -> finding.message().replaceFirst(" The row is left out\\..*", ""))
                .toList();
        assertThat(String.join("", messages)).as(why).isEqualTo(said.equals(".") ? "" : said);
        assertThat(read.histories().get(0).visits()).hasSize(said.equals(".") ? 1 : 0);
    }

    private Export readVisits(String row) throws Exception {
        export.with("calls.csv", "Whose;Since;Visited", row);
        return read();
    }

    /** It is told by its name and its headings. */
    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            acknowledged.csv | child_id;plan_id;requirement;reason;by;until | true  | as it is documented
            ACKNOWLEDGED.csv | child_id;requirement;reason;until            | true  | what it needs
            acknowledged.csv | child_id;reason                              | false | without what it needs
            known.csv        | child_id;plan_id;requirement;reason;by;until | false | another name
            """)
    void whatIsKnownToBeLateIsReadBesideIt(String file, String headings, boolean read, String why) throws Exception {
        String cells = headings.replaceFirst("child_id", "C1")
                .replace("plan_id", "")
                .replace("requirement", "Review 1")
                .replace("reason", "Illness")
                .replace("until", "2026-05-01")
                .replace("by", "A manager");
        export.with(file, headings, cells);
        Export all = read();
        assertThat(all.acknowledgements()).as(why).hasSize(read ? 1 : 0);
        assertThat(all.inputs())
                .extracting(InputFile::table)
                .as(why)
                .hasSize(read ? 4 : 3)
                .startsWith(Table.PLANS, Table.REVIEWS, Table.VISITS);
    }

    /** A row that begins with a quotation mark after such a line end is in doubt to the quick way, which then starts anew. */
    @Test
    void rowsReadBeforeADoubtAreNotReadTwice() throws Exception {
        Files.writeString(
                export.folder().resolve("meetings.csv"),
                "Child,Held,Due,Quorate\rC1,2025-08-20,2025-08-25,Y\r\"C1\",2026-02-10,,Y\r");
        assertThat(ToldExport.told(read()))
                .isEqualTo(
                        "C1@2025-06-01 from 2025-06-01, review 2025-08-20 quorate true, review 2026-02-10 quorate true,"
                                + " visit 2025-07-01, system due 2025-08-25 for 2025-08-20");
    }
}

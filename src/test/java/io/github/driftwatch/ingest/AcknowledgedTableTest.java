package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people know to be late, as they keep it beside the export. */
class AcknowledgedTableTest {

    @TempDir
    Path folder;

    @Test
    void aRowIsReadAsItStands() throws UnusableInputException {
        assertThat(export(
                                "child_id,plan_id,requirement,reason,by,until\nC1,P1,review  3,Awaiting school,SM-3,2026-05-01\n")
                        .read()
                        .acknowledgements())
                .containsExactly(new Acknowledgement(
                        "C1", "P1", "review  3", "Awaiting school", "SM-3", LocalDate.of(2026, 5, 1), 2));
    }

    @Test
    void anyReasonIsTakenAndNoOneHasToSayWhoSaysSo() throws UnusableInputException {
        ExportFolder export = export("Child ID,Requirement,Reason,Until\nC1,Review 3,the boiler burst,01/05/2026\n")
                .dateOrder(io.github.driftwatch.layout.DateOrder.DAY_FIRST);
        assertThat(export.findings()).isEmpty();
        assertThat(export.read().acknowledgements())
                .containsExactly(new Acknowledgement(
                        "C1", null, "Review 3", "the boiler burst", null, LocalDate.of(2026, 5, 1), 2));
    }

    /** The second reading, after the file's dates turned out to be written month first, keeps nothing of the first. */
    @Test
    void aSecondReadingStartsAfresh() throws UnusableInputException {
        assertThat(export(
                                "child_id,requirement,reason,until\nC1,Review 3,quoracy,05/01/2026\nC1,Review 4,quoracy,05/25/2026\n")
                        .read()
                        .acknowledgements())
                .extracting(Acknowledgement::until)
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 25));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            '-17 | -17 | what our own list makes harmless is undone
            '=1  | =1  | a formula
            'til | 'til | an apostrophe of its own stays
            '    | '   | alone
            -17  | -17 | as somebody types it
            """)
    void theGuardOfOurOwnListIsUndone(String written, String read, String why) throws UnusableInputException {
        ExportFolder export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,plan_id,start_date\n" + read + ",P1,2025-06-01\n")
                .with(
                        Table.ACKNOWLEDGED,
                        "child_id,plan_id,requirement,reason,by,until,state\n" + written
                                + ",P1,Review 3,quoracy,,2026-05-01,in force\n");
        assertThat(export.findings()).as(why).isEmpty();
        assertThat(export.read().acknowledgements())
                .extracting(Acknowledgement::childId)
                .as(why)
                .containsExactly(read);
        assertThat(export.read().input(Table.ACKNOWLEDGED).orElseThrow().ignoredColumns())
                .as("the state is known, and not read")
                .isEmpty();
    }

    /** A row left out leaves a lateness unmarked, which is no reason to have no night's reports at all. */
    @Test
    void aListMostlyUnusableDoesNotStopTheRun() throws UnusableInputException {
        ExportFolder export = export("child_id,requirement,reason,until\nC7,Review 3,quoracy,2026-05-01\n")
                .maxRejected(0.05);
        assertThat(export.read().acknowledgements()).isEmpty();
        assertThat(export.read().input(Table.ACKNOWLEDGED).orElseThrow().rowsLeftOut())
                .isEqualTo(1);
    }

    private ExportFolder export(String acknowledged) {
        return new ExportFolder(folder).with(Table.ACKNOWLEDGED, acknowledged);
    }
}

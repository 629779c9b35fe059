package io.github.driftwatch.report.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.Agendas;
import io.github.driftwatch.agenda.DateRange;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets for many conferences, and their names. */
class AgendaReportTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"999, true", "1000, true", "1001, false"})
    void aWorkbookHasRoomForSoMany(int conferences, boolean fits) {
        assertThat(report(conferences).fitsAWorkbook()).isEqualTo(fits);
    }

    @Test
    void asManyAsItHasRoomForAreWritten() throws Exception {
        Path file = dir.resolve("agenda.xlsx");
        report(AgendaReport.MOST_SHEETS)
                .write(new ReportWriter(false, 80), Format.XLSX, new SingleFile(file, Keeping.OWNERS_ALONE));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")))
                    .hasSize(AgendaReport.MOST_SHEETS + 1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            plain                        | C1001                              | 06-01 C1001 ICPC                | 06-01 C1001 ICPC (2)
            letters that no sheet takes  | a/b:c*d?[e]\\'f                     | 06-01 a-b-c-d--e---f ICPC       | 06-01 a-b-c-d--e---f ICPC (2)
            long                         | 123456789012345678901234567890     | 06-01 1234567890123456789… ICPC | 06-01 123456789012345… ICPC (2)
            """)
    void sheetsHaveNamesThatAWorkbookTakes(String why, String child, String first, String second) {
        Agenda agenda = agenda(child);
        SheetNames names = new SheetNames("conferences");
        assertThat(names.next(agenda)).isEqualTo(first).hasSizeLessThanOrEqualTo(31);
        assertThat(names.next(agenda)).isEqualTo(second).hasSizeLessThanOrEqualTo(31);
    }

    private static AgendaReport report(int conferences) {
        return new AgendaReport(
                new DateRange(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 6)),
                Collections.nCopies(conferences, agenda("C1")),
                DateToSet.USUAL);
    }

    /** The initial conference of a made-up plan. */
    private static Agenda agenda(String child) {
        LocalDate day = LocalDate.of(2025, 1, 6);
        Procedures procedures = Procedures.of(new ProfileLoader().load("north-yorkshire"));
        Export export = new Export(List.of(PlanHistory.of(Made.plan(child))), List.of(), List.of());
        return new Agendas(export, procedures, List.of(), day)
                .in(new DateRange(day, day))
                .get(0);
    }
}

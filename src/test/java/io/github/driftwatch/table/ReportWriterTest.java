package io.github.driftwatch.table;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.output.FullDisk;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private static final Plan PLAN = Made.plan("C1");
    private static final List<Obligation> TRACE = List.of(
            due(PLAN, "RC-2", "Review 3", Status.SCHEDULED, 9, 5),
            new Obligation(
                    PLAN,
                    Made.rule("RC-3"),
                    "Review 1",
                    LocalDate.of(2025, 1, 6),
                    "the initial conference",
                    LocalDate.of(2025, 4, 7),
                    true,
                    LocalDate.of(2025, 4, 1),
                    null,
                    Status.MET,
                    0,
                    "=cmd, \"quoted\"\nand more"),
            Made.notAssessed(Made.plan("C2"), "RC-9", "plan ended", "no date of birth"));

    @Test
    void writesCsvAsExcelOpensItRight() throws IOException {
        assertThat(written(Format.CSV, false))
                .isEqualTo("""
                \uFEFFchild_id,plan_id,rule,clause,requirement,anchor_date,due_date,provisional,satisfied_date,scheduled_date,status,days,note
                C1,C1@2025-01-06,RC-2,clause RC-2,Review 3,2026-05-30,2026-11-29,,,2026-11-25,SCHEDULED,9,
                C1,C1@2025-01-06,RC-3,clause RC-3,Review 1,2025-01-06,2025-04-07,yes,2025-04-01,,MET,0,"'=cmd, ""quoted""~and more"
                C2,C2@2025-01-06,RC-9,clause RC-9,plan ended,,,,,,NOT_ASSESSED,,no date of birth
                """.replace("\n", "\r\n").replace('~', '\n'));
    }

    @Test
    void leavesFormulasInRawCsv() throws IOException {
        assertThat(written(Format.CSV, true)).contains("MET,0,\"=cmd, \"\"quoted\"\"\nand more\"\r\n");
    }

    @Test
    void writesAJsonObjectToALine() throws IOException {
        assertThat(written(Format.JSON, false)).isEqualTo("""
                [
                {"child_id": "C1","plan_id": "C1@2025-01-06","rule": "RC-2","clause": "clause RC-2","requirement": "Review 3","anchor_date": "2026-05-30","due_date": "2026-11-29","provisional": null,"satisfied_date": null,"scheduled_date": "2026-11-25","status": "SCHEDULED","days": 9,"note": null},
                {"child_id": "C1","plan_id": "C1@2025-01-06","rule": "RC-3","clause": "clause RC-3","requirement": "Review 1","anchor_date": "2025-01-06","due_date": "2025-04-07","provisional": "yes","satisfied_date": "2025-04-01","scheduled_date": null,"status": "MET","days": 0,"note": "=cmd, \\"quoted\\"\\nand more"},
                {"child_id": "C2","plan_id": "C2@2025-01-06","rule": "RC-9","clause": "clause RC-9","requirement": "plan ended","anchor_date": null,"due_date": null,"provisional": null,"satisfied_date": null,"scheduled_date": null,"status": "NOT_ASSESSED","days": null,"note": "no date of birth"}
                ]
                """);
    }

    @Test
    void writesHeadingsAndNoRowsWhereThereAreNone() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new ReportWriter(false, 80).write(ReportTables.DATA_QUALITY, List.of(), Format.CSV, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFid,severity,file,sheet,row,column,value,message,child_id\r\n");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ReportWriter(false, 80).write(ReportTables.DATA_QUALITY, List.of(), Format.JSON, json);
        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo("[ ]\n");
    }

    @Test
    void writesEveryKindOfPlainCell() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFile table = TableFiles.csv(out, false)) {
            table.headings(List.of("a", "b", "c", "d", "e", "f", "g"));
            table.row(Arrays.asList("x", LocalDate.of(1989, 12, 31), -3, 2.5, true, false, null));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa,b,c,d,e,f,g\r\nx,1989-12-31,-3,2.5,Y,N,\r\n");
    }

    @Test
    void throwsWhatTheCsvLibraryWouldSwallow() {
        List<Obligation> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.addAll(TRACE);
        }
        for (Format format : Format.values()) {
            assertThatThrownBy(() -> new ReportWriter(false, 80)
                            .write(
                                    ReportTables.OBLIGATIONS,
                                    many,
                                    format,
                                    new FullDisk(OutputStream.nullOutputStream(), 5_000)))
                    .as(format.word())
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
    }

    private static String written(Format format, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(raw, 80).write(ReportTables.OBLIGATIONS, TRACE, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package io.github.driftwatch.report.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.agenda.Agendas;
import io.github.driftwatch.agenda.DateRange;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.report.SheetInHand;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.timeline.PlanStory;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conference's sheet, opened again. */
class AgendaSheetTest {

    private static final String FIRST = "start 2026-01-05; review 2026-03-30 held quorate; review 2026-09-22 scheduled";

    @TempDir
    private Path dir;

    @Test
    void aReviewFromItsTitleToItsSignature() throws Exception {
        assertThat(told("2026-09-22", "2026-09-20", FIRST)).isEqualTo("""
                1, 30 points: A Review 2, child C1 18 bold 1F3864 left | I 22 September 2026 14 bold 1F3864 right
                2, 16 points: A Booked in time. Last day in time: 29/09/2026, within 183 days of Review 1 (30 Mar 2026) (RC-2, clause 3).
                3, 5 points:
                4, 13 points: A On the plan for | D On the plan since | G Category | J Plan
                5, 16 points: A 8 months 17 days | D 05/01/2026 | G not recorded | J P1
                6, 13 points: A Chair | D Social worker | G Team | J Family
                7, 16 points: A not recorded | D not recorded | G not recorded | J not recorded
                8, 5 points:
                9, 17 points: A 1   Introductions, apologies and reports *
                10, 16 points: A Nothing is asked for before this conference.
                11, 17 points: A Present and apologies:
                12, 17 points:
                13, 5 points:
                14, 17 points: A 2   The child, the family and the people around them *
                15, 16 points: A Child - | D Age on the day - | G On a plan since - | J Category -
                16, 16 points: A C1 (this plan) 10 bold 000000 left | D not known | G 05/01/2026 | J not recorded
                17, 16 points: A The export names no family for this plan, so brothers and sisters are not known.
                18, 17 points: A Details checked; people who matter to the child and the parents:
                19, 5 points:
                20, 17 points: A 3   How the child and the parents see it *
                21, 17 points:
                22, 17 points:
                23, 5 points:
                24, 17 points: A 4   What has happened since the last conference *
                25, 17 points: A Social worker:
                26, 17 points:
                27, 17 points: A Police:
                28, 5 points:
                29, 17 points: A 5   How the plan is going *
                30, 16 points: A Conference - | D Held on - | F On the plan for - | H Quorate - | I Outcome - | K In time -
                31, 16 points: A Initial conference | D 05/01/2026 | F 0 days | H – | I not recorded | K yes
                32, 16 points: A Review 1 | D 30/03/2026 | F 2 months 25 days | H yes | I not recorded | K yes
                33, 17 points: A Recommended by Review 1, 30/03/2026 10 bold 1F3864 left
                34, 16 points: A None recorded.
                35, 17 points: A Actions of the plan 10 bold 1F3864 left
                36, 16 points: A Not known: no actions were supplied.
                37, 17 points: A What stood in the way, and what it has changed for the child:
                38, 5 points:
                39, 17 points: A 6   What the danger is, and how safe each judges the child to be *
                40, 16 points: A Not known: no scores were supplied.
                41, 16 points: A Agency (0 to 10, where 10 is safe) - | E Last score - | G Given on - | I Since before - | K Today -
                42, 20 points: A Child and parents
                43, 17 points: A Danger and goal:
                44, 17 points:
                45, 5 points:
                46, 17 points: A 7   Safety today *
                47, 17 points:
                48, 17 points:
                49, 5 points:
                50, 17 points: A 8   Safety plan *
                51, 17 points: A What cannot be given up:
                52, 16 points: A New actions - | G Who - | J By when -
                53, 18 points:
                54, 18 points:
                55, 18 points:
                56, 5 points:
                57, 17 points: A 9   The chair's summary *
                58, 17 points: A Going well:
                59, 17 points:
                60, 17 points: A Worrying:
                61, 17 points:
                62, 5 points:
                63, 17 points: A 10   Decision *
                64, 24 points: A The plan goes on    ☐ yes    ☐ no | G Category: | J Quorate    ☐ yes    ☐ no
                65, 17 points: A Views of the family:
                66, 17 points:
                67, 17 points: A Views of the professionals, and why:
                68, 17 points:
                69, 17 points: A Core group members:
                70, 5 points:
                71, 16 points: A To set today - | C No later than - | E Because - | I Booked - | K Set for -
                72, 16 points: A Next core group 10 bold 000000 left | C no limit 10 bold 000000 left | E this procedure sets no limit
                73, 16 points: A Next visit 10 bold 000000 left | C no limit 10 bold 000000 left | E this procedure sets no limit
                74, 29 points: A Next review 10 bold 000000 left | C 24/03/2027 10 bold 000000 left | E within 183 days of Review 2 (22 Sep 2026) (RC-2, clause 3)
                75, 29 points: A If this conference is not quorate: next review by 22/10/2026, within 1 month of Review 2 (22 Sep 2026) (RC-4, clause 3).
                76, 5 points:
                77, 17 points: A Chair's signature and date:
                """);
    }

    @Test
    void whatIsLateStandsOut() throws Exception {
        assertThat(told(
                                "2026-12-22",
                                "2027-01-20",
                                "start 2026-01-05; icpc 2026-01-05 not-quorate; review 2026-04-30 held not-quorate;"
                                        + " review 2026-12-22 held; review 2027-08-01 scheduled")
                        .lines()
                        .filter(line -> line.contains("9C0006"))
                        .map(line -> line.replaceAll("^[0-9]+, [0-9]+ points: ", "")))
                .containsExactly(
                        "A Initial conference | D 05/01/2026 | F 0 days | H no 10 bold 9C0006 on FFC7CE left"
                                + " | I not recorded | K yes",
                        "A Review 1 | D 30/04/2026 | F 3 months 25 days | H no 10 bold 9C0006 on FFC7CE left"
                                + " | I not recorded | K 84 days late 10 bold 9C0006 on FFC7CE left",
                        "A Next review 10 bold 000000 left | C 05/04/2027 10 bold 000000 left | E within 15 months of"
                                + " the initial conference (5 Jan 2026) (DR-1, Procedure 1)"
                                + " | I 01/08/2027 10 bold 9C0006 on FFC7CE left");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            may not be quorate     | 2026-09-22 | 2026-09-20 | start 2026-01-05; review 2026-03-30 held; review 2026-09-22 scheduled | If this conference is not quorate: next review by 22/10/2026, within 1 month of Review 2 (22 Sep 2026) (RC-4, clause 3).
            the plan ended at it   | 2026-03-30 | 2026-09-20 | start 2026-01-05; end 2026-03-30; review 2026-03-30 held          | The plan ended at this conference: there are no dates to set.
            nothing was held yet   | 2026-01-05 | 2026-01-05 | start 2026-01-05                                                   | No conference was held on this plan before.
            """)
    void whatIsSaidOfAConference(String why, String day, String asAt, String story, String said) throws Exception {
        assertThat(told(day, asAt, story)).contains(said);
    }

    private String told(String day, String asAt, String story) throws Exception {
        LocalDate on = LocalDate.parse(day);
        DateRange range = new DateRange(on, on);
        Procedures procedures = Procedures.of(new ProfileLoader().load("designated-review"));
        Export export = new Export(List.of(PlanStory.told(story)), List.of(), List.of());
        AgendaReport report = new AgendaReport(
                range, new Agendas(export, procedures, List.of(), LocalDate.parse(asAt)).in(range), DateToSet.USUAL);
        Path file = dir.resolve("agenda.xlsx");
        report.write(new ReportWriter(false, 80), Format.XLSX, new SingleFile(file, Keeping.OWNERS_ALONE));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return SheetInHand.rows(book.getSheetAt(1)).stream()
                    .map(AgendaSheetTest::shortened)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** Without the looks of usual words; a heading of the sheet has a star, one of a table a dash. */
    private static String shortened(String row) {
        return row.replaceAll(" 10 000000 left| (9|10) 595959 left| 8 595959 on EAF0F8 left #,##0", "")
                .replace(" 11 bold FFFFFF on 1F3864 left", " *")
                .replace(" 9 bold 1F3864 on EAF0F8 left dd/mm/yyyy", " -")
                .replace(" 11 bold 000000 on EAF0F8 left", "")
                .stripTrailing();
    }
}

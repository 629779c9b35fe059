package io.github.driftwatch.report.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.LifeOf;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.report.SheetInHand;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.timeline.UnassessedRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's life on a sheet, opened again. */
class LifelineSheetTest {

    private static final String YOUNG =
            "start 2026-11-02; icpc 2026-10-30 quorate; expected 2026-12-20; review 2027-01-10 scheduled";

    @Test
    void aYoungPlanFromItsTitleToItsFoot() throws IOException {
        Lifeline life = LifeOf.story(YOUNG, "review-conferences", "2026-11-20");
        XSSFSheet sheet = sheet(new ChildLife(
                life,
                List.of(Made.plan("C1")),
                "review-conferences (version 1.0)",
                List.of(new UnassessedRule(Made.rule("RC-5"), "no events were supplied")),
                List.of(Made.finding("soon", "C1"))));

        assertThat(shortened(sheet)).isEqualTo("""
                1, 28 points: A Child C1: the plan from 2 November 2026, as at 20 November 2026 16 bold 1F3864 left
                2, none
                3, 15 points: A Child | B C1, unborn, expected 20/12/2026
                4, 15 points: A Plan | B P1, no category
                5, 15 points: A Began | B 02/11/2026, initial conference on 30/10/2026
                6, 15 points: A On the plan | B 18 days
                7, 15 points: A As at | B 20 November 2026, by review-conferences (version 1.0)
                8, 15 points: A Late so far | B nothing
                9, 15 points: A Overdue | B nothing
                10, 15 points: A Next | B Birth expected, 20/12/2026
                11, none
                12, 15 points: A 9 months | B 02/08/2027, in 255 days
                13, 15 points: A 12 months | B 02/11/2027, in 347 days
                14, 15 points: A 15 months | B 02/02/2028, in 439 days
                15, 15 points: A 18 months | B 02/05/2028, in 529 days
                16, 15 points: A 21 months | B 02/08/2028, in 621 days
                17, 15 points: A 24 months | B 02/11/2028, in 713 days
                18, none
                19, 24 points: A What happened 13 bold 1F3864 left
                20, 18 points: (headings)
                21, 15 points: A 30/10/2026 | B Initial conference | C held
                22, 15 points: A 02/11/2026 | B Plan begins | C recorded
                23, none
                24, 24 points: A Still to come 13 bold 1F3864 left
                25, 18 points: (headings)
                26, 15 points: A 20/12/2026 | B Birth expected | C expected 10 595959 on EDEDED center
                27, 15 points: A 10/01/2027 | B Review 1 | C booked 10 1F3864 on DDEBF7 center | D 20/01/2027 | E 61.0 | F RC-3 | G 3 | H provisional
                28, 15 points: A 02/08/2027 | B 9 months on the plan | C milestone 10 595959 on EDEDED center
                29, 15 points: A 02/09/2027 | B Reflective meeting | C due 10 1F3864 on DDEBF7 center | D 02/09/2027 | E 286.0 | F RC-5 | G 7
                30, 15 points: A 02/11/2027 | B 12 months on the plan | C milestone 10 595959 on EDEDED center
                31, 15 points: A 02/02/2028 | B 15 months on the plan | C milestone 10 595959 on EDEDED center
                32, 15 points: A 02/05/2028 | B 18 months on the plan | C milestone 10 595959 on EDEDED center
                33, 15 points: A 02/08/2028 | B 21 months on the plan | C milestone 10 595959 on EDEDED center
                34, 15 points: A 02/11/2028 | B 24 months on the plan | C milestone 10 595959 on EDEDED center
                35, none
                36, 24 points: A What to doubt 13 bold 1F3864 left
                37, 15 points: A DQ-1 | B plans.csv row 7: The start date cannot be read; expected a date such as 2026-11-20. Correct it in the export.
                38, none
                39, 15 points: A Not assessed | B RC-5: no events were supplied
                40, 15 points: A Not assessed | B RC-14, Review around the 18th birthday: the date of birth is not known
                41, 15 points: A Not assessed | B RC-9, Plan ended by 18th birthday: the date of birth is not known
                42, 15 points: A Other plan | B C1@2025-01-06, 06/01/2025 to now: see it with --plan C1@2025-01-06
                """);
        assertThat(SheetInHand.merged(sheet))
                .isEqualTo("A1:H1 B3:H3 B4:H4 B5:H5 B6:H6 B7:H7 B8:H8 B9:H9 B10:H10 B12:H12 B13:H13 B14:H14 B15:H15"
                        + " B16:H16 B17:H17 A19:H19 A24:H24 A36:H36 B37:H37 B39:H39 B40:H40 B41:H41 B42:H42");
    }

    @Test
    void itPrintsLandscapeUnderItsTitle() throws IOException {
        XSSFSheet sheet = sheet(child(LifeOf.story(YOUNG, "review-conferences", "2026-11-20")));

        assertThat(sheet.getSheetName()).isEqualTo("timeline");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.isDisplayGridlines()).isFalse();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(IntStream.range(0, 8).map(column -> sheet.getColumnWidth(column) / 256))
                .containsExactly(14, 34, 14, 13, 8, 15, 19, 58);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue       | designated-review | start 2025-01-31; review 2025-04-30 held | C overdue 10 bold 9C0006 on FFC7CE center
            held late     | designated-review | start 2025-01-31; review 2025-09-10 held | C late 10
            held in time  | designated-review | start 2026-09-01; review 2026-11-10 held | C held 10
            due           | designated-review | start 2026-09-01; review 2026-11-10 held | C due 10
            due soon      | designated-review | start 2026-09-01                         | C due soon 10
            booked        | designated-review | start 2026-11-01; review 2026-12-01 scheduled | C booked 10
            booked late   | designated-review | start 2026-09-01; review 2026-12-31 scheduled | C booked late 10
            a milestone   | designated-review | start 2025-01-31; review 2025-04-30 held | C milestone 10
            """)
    void aStateHasItsColours(String why, String profile, String story, String look) throws IOException {
        assertThat(String.join("\n", SheetInHand.rows(sheet(child(LifeOf.story(story, profile, "2026-11-20"))))))
                .contains(look);
    }

    /** Without what is usual: grey labels and what they say, plain cells, and the headings of a list. */
    private static String shortened(XSSFSheet sheet) {
        return String.join("\n", SheetInHand.rows(sheet))
                        .replaceAll(" 11 (595959|1F1F1F) left| 10 000000 (left|center|right)", "")
                        .replaceAll("A Date 9 bold FFFFFF on 1F3864 left .*", "(headings)")
                + "\n";
    }

    private static ChildLife child(Lifeline life) {
        return new ChildLife(life, List.of(), "a procedure (version 1)", List.of(), List.of());
    }

    private static XSSFSheet sheet(ChildLife life) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LifelineReport(life, false, 80, Ink.NONE).write(Format.XLSX, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            return book.getSheetAt(0);
        }
    }
}

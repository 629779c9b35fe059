package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.report.SheetInHand;
import io.github.driftwatch.table.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet of the governance workbook, opened again: where things stand, and what they look like. */
class SheetPageTest {

    /** What tells a page. */
    private interface Telling {
        void tell(SheetPage page);
    }

    @Test
    void eachThingHasItsRowItsLookAndItsHeight() throws IOException {
        XSSFSheet sheet = written(List.of(30, 9, 9), page -> {
            page.title("Plans");
            page.subtitle("small");
            page.sentence("a sentence");
            page.section("By team");
            page.heading(0, 1, "Team");
            page.heading(1, 1, "Open");
            page.wordHeading(2, 1, "Note");
            page.skip(1);
            page.label(0, 1, "North");
            page.cell(1, 1, 1240, Page.WHOLE);
            page.cell(2, 1, "c", Page.WHOLE, true);
            page.skip(2);
            page.label(0, 1, "=1+1");
            page.cell(1, 2, 12.5, Page.PERCENT, true);
            page.skip(1);
        });

        assertThat(SheetInHand.rows(sheet))
                .containsExactly(
                        "1, 28 points: A Plans 18 bold 1F3864 left",
                        "2, 16 points: A small 10 595959 left",
                        "3, 16 points: A a sentence 10 000000 left",
                        "4, 18 points: A By team 11 bold 1F3864 on EAF0F8 left",
                        "5, 17 points: A Team 9 bold FFFFFF on 1F3864 left | B Open 9 bold FFFFFF on 1F3864 right | C Note 9 bold FFFFFF on 1F3864 left",
                        "6, 15 points: A North 10 000000 left | B 1240.0 9 000000 right #,##0 | C c 9 bold 000000 right @",
                        "7, 15 points: ",
                        "8, 15 points: A =1+1 10 000000 left quoted | B 12.5 9 bold 000000 right 0.0");
        assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                .containsExactlyInAnyOrder("A1:C1", "A2:C2", "A3:C3", "A4:C4", "B8:C8");
        assertThat(List.of(sheet.getColumnWidth(0), sheet.getColumnWidth(1), sheet.getColumnWidth(2)))
                .containsExactly(30 * 256 + 128, 9 * 256 + 128, 9 * 256 + 128);
    }

    @ParameterizedTest(name = "{0} of {1} letters: {2} points")
    @CsvSource({
        "sentence, 58, 16",
        "sentence, 59, 29",
        "sentence, 116, 29",
        "sentence, 117, 42",
        "subtitle, 58, 16",
        "subtitle, 59, 29",
        "label, 33, 15",
        "label, 34, 28",
        "heading, 37, 17",
        "heading, 38, 30",
        "heading of two lines, 37, 30",
    })
    void aRowIsAsHighAsItsWordsAsk(String what, int letters, int points) throws IOException {
        String words = "a ".repeat(letters / 2) + (letters % 2 == 0 ? "" : "a");
        XSSFSheet sheet = written(List.of(30, 9, 9), page -> {
            switch (what) {
                case "sentence" -> page.sentence(words);
                case "subtitle" -> page.subtitle(words);
                case "label" -> page.label(0, 1, words);
                case "heading" -> page.heading(0, 1, words);
                default -> page.heading(0, 1, words + "\n" + words);
            }
        });

        assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(points);
    }

    @Test
    void rowsThatFindNoRoomBeginAPage() throws IOException {
        XSSFSheet sheet = written(List.of(80), page -> {
            page.together(() -> page.skip(48));
            page.together(() -> page.skip(2));
            page.together(() -> page.skip(45));
            page.together(() -> page.skip(3));
        });

        assertThat(sheet.getRowBreaks()).containsExactly(47, 94);
    }

    @Test
    void itPrintsOnPagesOfTheirOwnNumbers() throws IOException {
        XSSFSheet sheet = written(Collections.nCopies(12, 20), page -> page.title("Plans"));

        assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 37);
        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("As at 30 September 2026");
        assertThat(sheet.getFooter().getRight()).isEqualTo("&A, page &P");
        assertThat(sheet.isDisplayGridlines()).isFalse();
        assertThat(sheet.getHorizontallyCenter()).isTrue();
    }

    private static XSSFSheet written(List<Integer> widths, Telling telling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookFile workbook = WorkbookFile.create(out)) {
            SheetPage page = SheetPage.in(workbook, "a page", widths);
            telling.tell(page);
            page.writePages("30 September 2026");
            workbook.save();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheet("a page");
        }
    }
}

package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Definition;
import io.github.driftwatch.governance.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** The governance workbook, opened again: its sheets in their order, and where the charts stand on them. */
class GovernanceBookTest {

    private static final Line SHORT =
            Line.countAtTheEnd("G3", "short", "up to 3 months", "plans").of(OPEN);
    private static final Line LONG = Line.countAtTheEnd("G5", "from-18-months", "18 months or more", "plans");

    @TempDir
    private Path folder;

    @Test
    void chartsStandOnTheFirstSheetAndWithTheirMeasures() throws IOException {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .months(3)
                .measure("G1", "Plans open", OPEN)
                .measure("G3", "How long plans have run", SHORT)
                .measure("G5", "Long plans", LONG)
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .compared(SHORT, "3/9", "2/9", "1/9")
                .all(OPEN, HALF_YEAR, "12")
                .monthly(OPEN, "10", "11", "12")
                .monthly(LONG, "2", "3", "4")
                .monthly(IN_TIME, "8/10", "9/10", "7/10");

        assertThat(charts(figures))
                .containsExactly(
                        "summary: Plans open, by how long they have run, rows 7 to 23, columns 1 to 24; Reviews in time,"
                                + " by month, rows 24 to 40, columns 1 to 12; Long plans at month ends, rows 24 to 40,"
                                + " columns 13 to 24",
                        "G1 Plans open: Plans open at month ends, rows 9 to 25, columns 1 to 10",
                        "G3 How long plans have run: Plans open, by how long they have run, rows 9 to 25, columns 1 to 10",
                        "G5 Long plans: Long plans at month ends, rows 5 to 21, columns 1 to 10",
                        "G6 Reviews held: Reviews in time, by month, rows 5 to 21, columns 1 to 10",
                        "chart figures: ",
                        "definitions: ");
    }

    @ParameterizedTest(name = "{0} charts")
    @CsvSource(delimiter = '|', textBlock = """
            1 | , rows 6 to 22, columns 1 to 24
            2 | , rows 6 to 22, columns 1 to 12; Long plans at month ends, rows 6 to 22, columns 13 to 24
            """)
    void oneAloneStandsOverTheWholeWidthAndTwoBesideEachOther(int number, String places) throws IOException {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .months(3)
                .measure("G3", "How long plans have run", SHORT)
                .measure("G5", "Long plans", LONG)
                .compared(SHORT, "3/9", "2/9", "1/9");
        if (number == 2) {
            figures.monthly(LONG, "2", "3", "4");
        }

        assertThat(charts(figures))
                .filteredOn(line -> line.startsWith("summary"))
                .containsExactly("summary: Plans open, by how long they have run" + places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Plans open                         | G1 Plans open
            Held: in [time], or a/b\\c          | G1 Held  in  time , or a b c
            Thirty-one letters with its id     | G1 Thirty-one letters with its…
            Thirty-one with the identifr       | G1 Thirty-one with the identifr
            Thirty-two with the identifer      | G1 Thirty-two with the identif…
            Cut after blanks that went away    | G1 Cut after blanks that went…
            """)
    void aSheetIsCalledAsAWorkbookTakesIt(String title, String name) {
        assertThat(MeasureSheet.name(new Definition("G1", title, "", "", null)).strip())
                .isEqualTo(name)
                .hasSizeLessThanOrEqualTo(31);
    }

    /** Each sheet with its charts, and the cells from and to which each reaches. */
    private List<String> charts(MadeUpFigures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GovernanceBook.write(figures.shown(), figures.facts(), out, folder);
        List<String> told = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.forEach(sheet -> told.add(sheet.getSheetName() + ": " + String.join("; ", charts((XSSFSheet) sheet))));
        }
        return told;
    }

    private static List<String> charts(XSSFSheet sheet) {
        List<String> charts = new ArrayList<>();
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (CTTwoCellAnchor place : drawing.getCTDrawing().getTwoCellAnchorList()) {
                CTMarker from = place.getFrom();
                CTMarker to = place.getTo();
                charts.add(
                        place.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getName() + ", rows "
                                + (from.getRow() + 1) + " to " + (to.getRow() + 1) + ", columns " + (from.getCol() + 1)
                                + " to "
                                + (to.getCol() + 1));
            }
        }
        return charts;
    }
}

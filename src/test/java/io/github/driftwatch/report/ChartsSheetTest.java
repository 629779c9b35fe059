package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.trend.MonthEnd;
import io.github.driftwatch.trend.OverdueTrend;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

class ChartsSheetTest {

    private static final OverdueTrend TREND = new OverdueTrend(
            List.of(
                    new MonthEnd(LocalDate.of(2026, 8, 31), 0, 0),
                    new MonthEnd(LocalDate.of(2026, 9, 30), 4, 1),
                    new MonthEnd(LocalDate.of(2026, 10, 31), 3, 2)),
            List.of(Made.rule("RC-8"), Made.rule("DR-8")),
            null,
            true);

    @Test
    void drawsTheThreeChartsOverTheirFigures() throws Exception {
        MonthsOnPlan months = new MonthsOnPlan();
        IntStream.of(0, 0, 8, 9, 14, 24, 36, 40, 51).forEach(months::add);
        try (XSSFWorkbook book = book(new ChartFigures(Made.AS_AT, months, overdue(2), TREND))) {
            assertThat(shown(book)).containsExactly("""
                            Open plans by months on plan
                            0=2 1=0 2=0 3=0 4=0 5=0 6=0 7=0 8=1 = 9=1 10=0 11=0 12=0 13=0 14=1 = 15=0 16=0 17=0 = 18=0 19=0 20=0 21=0 22=0 23=0 = 24=1 25=0 26=0 27=0 28=0 29=0 30=0 31=0 32=0 33=0 34=0 35=0 36+=3
                            0= 1= 2= 3= 4= 5= 6= 7= 8= =4 9= 10= 11= 12= 13= 14= =4 15= 16= 17= =4 18= 19= 20= 21= 22= 23= =4 24= 25= 26= 27= 28= 29= 30= 31= 32= 33= 34= 35= 36+=""", """
                            Overdue, by requirement
                            Requirement 1=20 Requirement 2=19""", """
                            Open plans with something overdue, at month ends
                            Aug 2026= Sep 2026=0.25 Oct 2026=0.6666666666666666""");
        }
    }

    @Test
    void showsMonthsUpToTheLastLineWhereNoPlanIsLonger() {
        MonthsOnPlan months = new MonthsOnPlan();
        months.add(3);
        List<MonthsOnPlan.Place> places = months.places();
        assertThat(places).hasSize(25 + 4);
        assertThat(places.get(28)).isEqualTo(new MonthsOnPlan.Place("24", 0, 4));
        assertThat(places.get(9)).as("the line before 9 months").isEqualTo(new MonthsOnPlan.Place("", null, 1));
    }

    @Test
    void callsThirtySixMonthsByTheirNumberWhereNoPlanIsLonger() {
        MonthsOnPlan months = new MonthsOnPlan();
        months.add(36);
        assertThat(months.places()).last().isEqualTo(new MonthsOnPlan.Place("36", 1, 4));
        months.add(37);
        assertThat(months.places()).last().isEqualTo(new MonthsOnPlan.Place("36+", 2, 4));
    }

    @Test
    void gathersTheLeastFrequentRequirements() throws Exception {
        try (XSSFWorkbook book = book(new ChartFigures(Made.AS_AT, new MonthsOnPlan(), overdue(13), null))) {
            assertThat(shown(book).get(0)).endsWith(" Requirement 12=9 Requirement 13=8");
        }
        try (XSSFWorkbook book = book(new ChartFigures(Made.AS_AT, new MonthsOnPlan(), overdue(14), null))) {
            assertThat(shown(book).get(0)).endsWith(" Requirement 12=9 2 others=15");
        }
    }

    @Test
    void saysSoWhereThereIsNothingToDraw() throws Exception {
        OverdueTrend unknown = new OverdueTrend(List.of(), List.of(), LocalDate.of(2026, 11, 20), false);
        try (XSSFWorkbook book = book(new ChartFigures(Made.AS_AT, new MonthsOnPlan(), List.of(), unknown))) {
            assertThat(shown(book)).isEmpty();
            assertThat(sentences(book))
                    .containsExactly(
                            "Child protection plans in pictures",
                            "As at 20 November 2026. The figures of each chart stand under it or beside it.",
                            "No plan is open.",
                            "Nothing is overdue.",
                            "At each month end the plans open then are evaluated anew as at that day; breaches do not"
                                    + " count.",
                            "Month ends before 20 November 2026 are left out: the export does not hold the reviews that"
                                    + " they would rest on.",
                            "No plan of the export has ended: if it leaves out ended plans, the earlier month ends"
                                    + " count only those of their plans that still run.");
        }
    }

    @Test
    void saysWhatIsLeftOutOfTheTrend() throws Exception {
        try (XSSFWorkbook book = book(new ChartFigures(Made.AS_AT, new MonthsOnPlan(), List.of(), TREND))) {
            assertThat(sentences(book))
                    .last()
                    .isEqualTo(
                            "At each month end the plans open then are evaluated anew as at that day; breaches do not"
                                    + " count. Left out, as nothing is known of what was booked on an earlier day: DR-8, RC-8."
                                    + " The share can therefore be lower than that of the summary.");
        }
    }

    @Test
    void holdsYearsOfPlansAndMonths() throws Exception {
        MonthsOnPlan months = new MonthsOnPlan();
        IntStream.range(0, 30_000).forEach(i -> months.add(i % 60));
        List<MonthEnd> ends = IntStream.range(0, 12)
                .mapToObj(i -> new MonthEnd(YearMonth.of(2026, 1).plusMonths(i).atEndOfMonth(), 20_000, 1_000 + i))
                .toList();
        OverdueTrend trend = new OverdueTrend(ends, List.of(), null, true);
        try (XSSFWorkbook book = book(new ChartFigures(Made.AS_AT, months, overdue(40), trend))) {
            assertThat(shown(book)).hasSize(3);
            assertThat(book.getSheet("charts").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    private static List<RequirementCount> overdue(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> new RequirementCount("Requirement " + i, 21 - i, 3, Made.AS_AT))
                .toList();
    }

    private static XSSFWorkbook book(ChartFigures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookFile workbook = WorkbookFile.create(out)) {
            ChartsSheet.in(workbook).fill(figures);
            workbook.save();
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Each chart's title and, a line for each of its series, what it shows: the same as the cells that it refers to. */
    private static List<String> shown(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheet("charts");
        List<String> shown = new ArrayList<>();
        for (XSSFChart chart : sheet.createDrawingPatriarch().getCharts()) {
            StringBuilder words = new StringBuilder(chart.getTitleText().getString());
            for (XDDFChartData plotted : chart.getChartSeries()) {
                for (int i = 0; i < plotted.getSeriesCount(); i++) {
                    XDDFChartData.Series series = plotted.getSeries(i);
                    boolean bars = series instanceof XDDFBarChartData.Series;
                    CTAxDataSource names = bars
                            ? ((XDDFBarChartData.Series) series).getCTBarSer().getCat()
                            : ((XDDFLineChartData.Series) series).getCTLineSer().getCat();
                    CTNumDataSource values = bars
                            ? ((XDDFBarChartData.Series) series).getCTBarSer().getVal()
                            : ((XDDFLineChartData.Series) series).getCTLineSer().getVal();
                    List<String> labels = labels(names.getStrRef(), sheet);
                    List<String> figures = figures(values.getNumRef(), sheet);
                    words.append('\n')
                            .append(IntStream.range(0, labels.size())
                                    .mapToObj(point -> labels.get(point) + "=" + figures.get(point))
                                    .collect(Collectors.joining(" ")));
                }
            }
            shown.add(words.toString());
        }
        return shown;
    }

    private static List<String> labels(CTStrRef said, XSSFSheet sheet) {
        List<String> cached = blanks(said.getStrCache().getPtCount().getVal());
        for (CTStrVal point : said.getStrCache().getPtArray()) {
            cached.set((int) point.getIdx(), point.getV());
        }
        return sameAsCells(said.getF(), cached, sheet);
    }

    private static List<String> figures(CTNumRef said, XSSFSheet sheet) {
        List<String> cached = blanks(said.getNumCache().getPtCount().getVal());
        for (CTNumVal point : said.getNumCache().getPtArray()) {
            cached.set((int) point.getIdx(), number(Double.parseDouble(point.getV())));
        }
        return sameAsCells(said.getF(), cached, sheet);
    }

    private static List<String> blanks(long number) {
        return new ArrayList<>(Collections.nCopies(Math.toIntExact(number), ""));
    }

    private static List<String> sameAsCells(String formula, List<String> cached, XSSFSheet sheet) {
        assertThat(formula).startsWith("charts!");
        List<String> cells = new ArrayList<>();
        CellRangeAddress.valueOf(formula)
                .forEach(
                        address -> cells.add(text(sheet.getRow(address.getRow()).getCell(address.getColumn()))));
        assertThat(cached).as("what is drawn is what the cells hold").isEqualTo(cells);
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? number(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private static String number(double figure) {
        return figure == Math.rint(figure) ? Long.toString(Math.round(figure)) : Double.toString(figure);
    }

    private static List<String> sentences(XSSFWorkbook book) {
        List<String> sentences = new ArrayList<>();
        for (Row row : book.getSheet("charts")) {
            String text = text(row.getCell(1));
            if (text.contains(" ")) {
                sentences.add(text);
            }
        }
        return sentences;
    }
}

package io.github.driftwatch.table;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.DueLists;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.timeline.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTest {

    @TempDir
    Path temp;

    @Test
    void writesRealDatesNumbersAndHarmlessTexts() throws IOException {
        Plan plan = Made.plan("C1", "=cmd");
        DueLists lists = new DueLists(Made.AS_AT, 28);
        lists.accept(Made.assessment(plan, due(plan, "RC-2", "Review 3", Status.OVERDUE, -9, 5)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(false, 80).write(ReportTables.OVERDUE, lists.overdue(), Format.XLSX, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheet("overdue");
            assertThat(texts(sheet.getRow(0))).containsExactlyElementsOf(ReportTables.OVERDUE.headings());
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly(
                            "C1",
                            "C1@2025-01-06",
                            "F1",
                            "Review 3",
                            "2026-11-11",
                            "9.0",
                            "OVERDUE",
                            "2026-11-25",
                            "RC-2",
                            "clause RC-2",
                            "",
                            "by the title of RC 2",
                            "North",
                            "=cmd",
                            "Chair 2",
                            "");
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getRow(1).getCell(13).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(13).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(12).getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(sheet.getRow(1)
                            .getCell(6)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
        }
    }

    @Test
    void isReadyToFilterAndPrint() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(false, 80)
                .write(
                        ReportTables.DATA_QUALITY,
                        List.of(Made.finding("x", "C1"), Made.finding("y", null)),
                        Format.XLSX,
                        out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheet("data-quality");
            PaneInformation pane = sheet.getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I3");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Official-sensitive: contains children's records");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
            assertThat(sheet.getRow(1).getCell(7).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getColumnWidthInPixels(7)).isGreaterThan(sheet.getColumnWidthInPixels(0) * 3);
        }
    }

    @Test
    void continuesALongTableOnAnotherSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookFile workbook = WorkbookFile.create(out, temp)) {
            try (SheetFile table =
                    new SheetFile(workbook, "obligations", List.of(new SheetFile.Shape(Kind.NUMBER, 8)), 3)) {
                table.headings(List.of("n"));
                for (int i = 1; i <= 5; i++) {
                    table.row(List.of(i));
                }
            }
            workbook.save();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(column(book.getSheet("obligations"))).containsExactly("n", "1.0", "2.0");
            assertThat(column(book.getSheet("obligations 2"))).containsExactly("n", "3.0", "4.0");
            assertThat(column(book.getSheet("obligations 3"))).containsExactly("n", "5.0");
            assertThat(book.getSheet("obligations 2")
                            .getCTWorksheet()
                            .getAutoFilter()
                            .getRef())
                    .isEqualTo("A1:A3");
        }
    }

    @Test
    void writesPlainTablesAndCutsWhatNoCellHolds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookFile workbook = WorkbookFile.create(out)) {
            try (TableFile table = workbook.sheet("plans")) {
                table.headings(List.of("a", "b", "c", "d", "e"));
                table.row(Arrays.asList("x".repeat(40_000), LocalDate.of(2026, 2, 3), true, null, false));
            }
            workbook.save();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(texts(book.getSheet("plans").getRow(1)))
                    .containsExactly("x".repeat(32_766) + "…", "2026-02-03", "Y", "", "N");
        }
    }

    @Test
    void putsNothingLegibleAsideAndRemovesIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Random random = new Random(7);
        List<String> first = new ArrayList<>();
        try (WorkbookFile workbook = WorkbookFile.create(out, temp)) {
            try (TableFile table = workbook.sheet("plans")) {
                table.headings(List.of("a", "b"));
                // More, once packed, than is held in memory.
                for (int i = 0; i < 20_000; i++) {
                    String told = random.longs(70)
                            .mapToObj(number -> Long.toString(number, 36))
                            .collect(Collectors.joining());
                    first.add(told);
                    table.row(List.of(told, "FINDME"));
                }
                List<Path> aside = files();
                assertThat(aside).hasSize(1);
                String content = Files.readString(aside.get(0), StandardCharsets.ISO_8859_1);
                assertThat(content).hasSizeGreaterThan(100_000).doesNotContain("FINDME", "<row");
                assertThat(isPacked(content))
                        .as("what is packed could be unpacked")
                        .isFalse();
            }
            workbook.save();
        }
        assertThat(files()).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheet("plans");
            assertThat(sheet.getLastRowNum()).isEqualTo(20_000);
            assertThat(List.of(
                            text(sheet.getRow(1).getCell(0)),
                            text(sheet.getRow(20_000).getCell(0))))
                    .containsExactly(first.get(0), first.get(19_999));
        }
    }

    @Test
    void putsNothingAsideOfASmallWorkbook() throws IOException {
        try (WorkbookFile workbook = WorkbookFile.create(OutputStream.nullOutputStream(), temp)) {
            try (TableFile table = workbook.sheet("plans")) {
                table.headings(List.of("a"));
                for (int i = 0; i < 2_000; i++) {
                    table.row(List.of("FINDME"));
                }
                assertThat(temp).isEmptyDirectory();
            }
            workbook.save();
        }
        assertThat(temp).isEmptyDirectory();
    }

    /** Whether some bytes are the beginning of a packed part: they would unpack to XML. */
    private static boolean isPacked(String content) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(content.getBytes(StandardCharsets.ISO_8859_1));
        byte[] start = new byte[5];
        try {
            return inflater.inflate(start) == start.length
                    && new String(start, StandardCharsets.US_ASCII).equals("<?xml");
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> column(XSSFSheet sheet) {
        return Stream.iterate(0, i -> i <= sheet.getLastRowNum(), i -> i + 1)
                .map(i -> text(sheet.getRow(i).getCell(0)))
                .toList();
    }

    private static List<String> texts(XSSFRow row) {
        return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                .map(i -> text(row.getCell(i, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : Double.toString(cell.getNumericCellValue());
            default -> "";
        };
    }
}

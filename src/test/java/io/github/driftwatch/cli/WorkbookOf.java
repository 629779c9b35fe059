package io.github.driftwatch.cli;

import io.github.driftwatch.ExpectedTrace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder of CSV files as a person would keep it in a workbook: a sheet for each, with true dates and numbers. */
final class WorkbookOf {

    private static final List<String> TABLES = List.of("plans", "reviews", "events", "core_groups", "visits");

    private WorkbookOf() {}

    /** Writes the workbook; it counts days from 1904 where that is asked for, else from 1900. */
    static Path csvFiles(Path folder, Path file, boolean since1904) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(since1904);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (String table : TABLES) {
                Path csv = folder.resolve(table + ".csv");
                if (Files.exists(csv)) {
                    Sheet sheet = workbook.createSheet(table);
                    String headings = Files.readAllLines(csv).get(0).replace("\uFEFF", "");
                    fill(sheet.createRow(0), Arrays.asList(headings.split(",", -1)), date);
                    for (List<String> row : ExpectedTrace.rows(csv)) {
                        fill(sheet.createRow(sheet.getLastRowNum() + 1), row, date);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<String> texts, CellStyle date) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                fill(row.createCell(i), texts.get(i), date);
            }
        }
    }

    private static void fill(Cell cell, String text, CellStyle date) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(date);
        } else if (text.matches("\\d{1,9}")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }
}

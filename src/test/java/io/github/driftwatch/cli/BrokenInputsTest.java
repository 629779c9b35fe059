package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.model.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export broken in every way that exports are: no cell of it is said, whichever command reads it. */
class BrokenInputsTest extends MarkedExport {

    /** How a file is broken. */
    enum Way {
        QUOTE_NOT_CLOSED,
        QUOTE_CLOSED_WRONGLY,
        EVERY_CELL_WRONG,
        A_COLUMN_LACKING,
        NO_HEADINGS,
        ONE_HEADING_TWICE,
        OTHER_SEPARATORS,
        CELLS_BEYOND_THE_HEADINGS,
        TWO_ENCODINGS,
        WIDE_CHARACTERS,
        A_ZERO_BYTE,
        TEXT_NAMED_WORKBOOK,
        WORKBOOK_CUT,
        OLD_WORKBOOK_CUT,
        WRONG_WORKBOOK,
        A_FOLDER
    }

    @ParameterizedTest
    @EnumSource
    void noCellIsSaid(Way way) throws IOException {
        int command = List.of(Way.values()).indexOf(way);
        boolean all = Long.getLong("fuzz.times", 1) > 1;
        for (Table table : SOUND.keySet().stream().sorted().toList()) {
            Path folder = dir.resolve(table.fileName());
            writeSound(folder);
            write(folder, table, way);
            // In turn, so that each meets each way and each table now and then; all of them in the long form.
            for (int i = 0; i < (all ? COMMANDS.size() : 1); i++) {
                // The more is said, the more could be seen.
                run(COMMANDS.get(command++ % COMMANDS.size()) + " --verbose", "--dir " + folder);
            }
        }
    }

    private void write(Path folder, Table table, Way way) throws IOException {
        List<List<String>> rows = tables.getOrDefault(table, List.of());
        List<String> headings = rows.get(0);
        String sound = new String(text(rows, ","), UTF_8);
        Path file = folder.resolve(table.fileName() + ".csv");
        Path workbook = folder.resolve(table.fileName() + ".xlsx");
        Path old = folder.resolve(table.fileName() + ".xls");
        Files.delete(file);
        switch (way) {
            case QUOTE_NOT_CLOSED -> Files.writeString(file, sound.replaceFirst("\n" + Fuzz.MARK, "\n\"" + Fuzz.MARK));
            case QUOTE_CLOSED_WRONGLY ->
                Files.writeString(file, sound.replaceFirst("\n" + Fuzz.MARK, "\n\"" + Fuzz.MARK + "\"x"));
            case EVERY_CELL_WRONG ->
                Files.write(
                        file,
                        text(
                                changed(
                                        rows,
                                        row -> row.stream()
                                                .map(cell -> Fuzz.MARK + cell)
                                                .toList()),
                                ","));
            case A_COLUMN_LACKING ->
                Files.write(
                        file,
                        text(
                                rows.stream()
                                        .map(row -> without(row, 2 % row.size()))
                                        .toList(),
                                ","));
            case NO_HEADINGS -> Files.write(file, text(rows.subList(1, rows.size()), ","));
            case ONE_HEADING_TWICE -> Files.writeString(file, sound.replaceFirst("plan_id", "child_id"));
            case OTHER_SEPARATORS -> Files.write(file, text(rows, "^"));
            case CELLS_BEYOND_THE_HEADINGS ->
                Files.write(file, text(changed(rows, row -> joined(row, Fuzz.MARK + "beyond")), ","));
            case TWO_ENCODINGS -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.writeBytes((sound + "é" + Fuzz.MARK + ",éé\n").getBytes(UTF_8));
                bytes.writeBytes(("é" + Fuzz.MARK + ",x\n").getBytes(ISO_8859_1));
                Files.write(file, bytes.toByteArray());
            }
            case WIDE_CHARACTERS -> Files.write(file, (sound + "\uD800").getBytes(UTF_16LE));
            case A_ZERO_BYTE -> Files.writeString(file, sound.replaceFirst("\n" + Fuzz.MARK, "\n\0" + Fuzz.MARK));
            case TEXT_NAMED_WORKBOOK -> Files.writeString(workbook, sound);
            case WORKBOOK_CUT -> Files.write(workbook, cut(book(new XSSFWorkbook(), table, rows)));
            case OLD_WORKBOOK_CUT -> Files.write(old, cut(book(new HSSFWorkbook(), table, rows)));
            case WRONG_WORKBOOK ->
                Files.write(
                        workbook,
                        book(
                                new XSSFWorkbook(),
                                table,
                                changed(
                                        rows,
                                        row -> row.stream()
                                                .map(cell -> Fuzz.MARK + cell)
                                                .toList())));
            case A_FOLDER -> Files.createDirectory(file);
        }
        assertThat(headings).isNotEmpty();
    }

    private static List<List<String>> changed(
            List<List<String>> rows, java.util.function.UnaryOperator<List<String>> change) {
        List<List<String>> changed = new ArrayList<>();
        changed.add(rows.get(0));
        rows.stream().skip(1).map(change).forEach(changed::add);
        return changed;
    }

    private static List<String> without(List<String> row, int index) {
        List<String> rest = new ArrayList<>(row);
        rest.remove(index);
        return rest;
    }

    private static List<String> joined(List<String> row, String more) {
        return Stream.concat(row.stream(), Stream.of(more)).toList();
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }

    private static byte[] book(Workbook workbook, Table table, List<List<String>> rows) {
        try (workbook) {
            var sheet = workbook.createSheet(table.fileName());
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write((OutputStream) bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

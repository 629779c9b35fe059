package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.workbook.Border;
import io.github.driftwatch.workbook.Borders;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Look;
import io.github.driftwatch.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The looks of cells, each as its letters, its fill, its format, its place in the cell and its lines. */
class SheetStylesTest {

    private final Workbook book = new Workbook(OutputStream.nullOutputStream(), null);
    private final SheetStyles styles = new SheetStyles(book);

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void headings() {
        assertThat(told(styles.heading()))
                .isEqualTo("FFFFFF 9 bold on 1F3864 General left center in 1 wrapped below thin");
        assertThat(told(styles.figureHeading()))
                .isEqualTo("FFFFFF 9 bold on 1F3864 General right center in 0 wrapped below thin");
        assertThat(told(styles.quietHeading()))
                .isEqualTo("1F3864 9 bold on D9E2F3 General left center in 1 wrapped below thin");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, @, general",
        "DATE, dd/mm/yyyy, center",
        "NUMBER, 0.##, general",
        "DECIMAL, @, general",
        "STATUS, @, general"
    })
    void cellsToBeFilledIn(Kind kind, String format, String place) {
        assertThat(told(styles.blank(kind))).isEqualTo("000000 10 " + format + " " + place + " bottom in 0");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,      General left top in 1 wrapped",
        "SENTENCES, General left top in 1 wrapped",
        "DATE,      dd/mm/yyyy center top in 0",
        "NUMBER,    '#,##0 right top in 1'",
        "DECIMAL,   '#,##0.0 right top in 1'",
        "STATUS,    General general top in 0"
    })
    void cellsOfAReport(Kind kind, String look) {
        assertThat(told(styles.cell(kind, false))).isEqualTo("000000 10 " + look + " below thin");
        assertThat(told(styles.cell(kind, true))).isEqualTo("000000 10 " + look + " quoted below thin");
        assertThat(told(styles.cell(kind, false, true))).isEqualTo("595959 10 on F2F2F2 " + look + " below thin");
        assertThat(styles.cell(kind, true, true).look().quoted()).isTrue();
        assertThat(styles.cell(kind, false)).isSameAs(styles.cell(kind, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,   dd/mm/yyyy right",
        "STATUS, General right",
        "NUMBER, '#,##0 general'",
        "TEXT,   General general"
    })
    void linesOfTheSummary(Kind kind, String look) {
        assertThat(told(styles.line(kind))).isEqualTo("000000 11 " + look + " center in 0 wrapped below thin");
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE, 9C0006 10 bold on FFC7CE", "DUE_SOON, 6B4E00 10 on FFEB9C", "'', 595959 10 on EDEDED"})
    void statusWords(String word, String look) {
        assertThat(told(styles.status(word))).isEqualTo(look + " General center top in 0 below thin");
        assertThat(styles.status(word)).isSameAs(styles.status(word));
    }

    @Test
    void cellsOfAPage() {
        assertThat(told(styles.lineName(true)))
                .isEqualTo("000000 10 General left center in 1 wrapped quoted below thin");
        assertThat(told(styles.heat("111111", "222222", true)))
                .isEqualTo("111111 10 bold on 222222 #,##0 center center in 0 wrapped around medium");
        assertThat(told(styles.heat("111111", "222222", false)))
                .isEqualTo("111111 10 on 222222 #,##0 center center in 0 wrapped around thin");
        assertThat(told(styles.free(14, "111111", "222222", true, HorizontalAlignment.RIGHT)))
                .isEqualTo("111111 14 bold on 222222 #,##0 right center in 0 wrapped");
        assertThat(told(styles.free(14, "111111", "FFFFFF", false, HorizontalAlignment.RIGHT)))
                .as("white is no fill")
                .isEqualTo("111111 14 #,##0 right center in 0 wrapped");
        assertThat(told(styles.figure("0.0", HorizontalAlignment.RIGHT, true)))
                .isEqualTo("000000 9 bold 0.0 right center in 0 shrunk below thin");
        assertThat(told(styles.ruled())).isEqualTo("595959 9 General left bottom in 0 below thin");
        assertThat(told(styles.boxed(11, "111111", "222222", true, true)))
                .isEqualTo("111111 11 bold on 222222 dd/mm/yyyy left center in 1 wrapped quoted around thin");
    }

    @ParameterizedTest
    @CsvSource({"12, ''", "13, ' bold'"})
    void aTilesLargeLettersAreStrong(int size, String bold) {
        assertThat(told(styles.tile(size, "111111", "222222")))
                .isEqualTo("111111 " + size + bold + " on 222222 #,##0 center center in 0 wrapped beside thick");
    }

    private static String told(CellStyle style) {
        Look look = style.look();
        return look.font().ink() + " " + look.font().points()
                + (look.font().bold() ? " bold" : "")
                + (look.fill().isEmpty() ? "" : " on " + look.fill())
                + " " + look.format()
                + " " + look.horizontal().name().toLowerCase(Locale.ROOT)
                + " " + look.vertical().name().toLowerCase(Locale.ROOT)
                + " in " + look.indent()
                + (look.wrapped() ? " wrapped" : "")
                + (look.shrunk() ? " shrunk" : "")
                + (look.quoted() ? " quoted" : "")
                + lines(look.borders());
    }

    private static String lines(Borders borders) {
        Border first = Stream.of(borders.bottom(), borders.left())
                .filter(border -> !border.equals(Border.NONE))
                .findFirst()
                .orElse(Border.NONE);
        String where = borders.equals(Borders.NONE)
                ? ""
                : borders.equals(Borders.all(first))
                        ? " around "
                        : borders.equals(Borders.below(first))
                                ? " below "
                                : borders.equals(Borders.beside(first)) ? " beside " : " elsewhere ";
        return where.isEmpty() ? "" : where + first.width().name().toLowerCase(Locale.ROOT);
    }
}

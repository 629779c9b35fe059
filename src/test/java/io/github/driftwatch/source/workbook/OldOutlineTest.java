package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an old workbook says of the whole. */
class OldOutlineTest {

    private static final int SHEET = 0x85;
    private static final int SINCE_1904 = 0x22;
    private static final int FORMAT = 0x41E;
    private static final int STYLE = 0xE0;
    private static final int TEXTS = 0xFC;
    private static final int CONTINUED = 0x3C;
    private static final int END = 0x0A;
    private static final byte NONE = 0;

    private final OldOutline outline = new OldOutline();

    /** Tabs may stand in another order than the parts that hold them, which begin where the sheet's record says. */
    @Test
    void sheetsAreNamedInTheOrderOfTheirTabs() throws IOException {
        new OldBytes()
                .with(SHEET, 900L, 0, (byte) 5, NONE, "plans")
                .with(SHEET, 300L, 1, (byte) 7, NONE, "reviews")
                .with(SHEET, 600L, 2, (byte) 6, NONE, "events")
                .into(outline);
        assertThat(outline.sheets())
                .containsExactly(
                        new WorkbookOutline.Sheet("plans", "2", false),
                        new WorkbookOutline.Sheet("reviews", "0", true),
                        new WorkbookOutline.Sheet("events", "1", true));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, false"})
    void daysAreCountedFromOneYearOrTheOther(int said, boolean since1904) throws IOException {
        assertThat(outline.since1904()).isFalse();
        new OldBytes().with(SINCE_1904, said).into(outline);
        assertThat(outline.since1904()).isEqualTo(since1904);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "0, false, 0, a plain number",
        "1, true,  0, a date by the number of its format",
        "2, true,  0, a date by the workbook's own format",
        "3, false, 5, five figures",
        "4, false, 0, a format that is not said",
        "5, false, 0, the style after the last"
    })
    void aStyleSaysHowANumberIsShown(int style, boolean isDate, int digits, String why) throws IOException {
        new OldBytes()
                .with(FORMAT, 164, 10, NONE, "dd/mm/yyyy")
                .with(FORMAT, 165, 5, NONE, "00000")
                .with(STYLE, 7, 0)
                .with(STYLE, 7, 14)
                .with(STYLE, 7, 164)
                .with(STYLE, 7, 165)
                .with(STYLE, 7, 170)
                .into(outline);
        assertThat(outline.format(style)).as(why).isEqualTo(new CellFormat(isDate, digits));
    }

    @Test
    void textsMayGoOnInAnotherRecord() throws IOException {
        new OldBytes()
                .with(TEXTS, 9L, 3L, 1, NONE, "a", 2, NONE, "bc")
                .with(CONTINUED, 3, NONE, "def")
                .into(outline);
        assertThat(outline.text(0)).isEqualTo("a");
        assertThat(outline.text(1)).isEqualTo("bc");
        assertThat(outline.text(2)).isEqualTo("def");
    }

    @Test
    void onlyAsManyTextsAreTakenAsAreDeclaredAndThere() throws IOException {
        new OldBytes()
                .with(TEXTS, 9L, 1L, 1, NONE, "a", 2, NONE, "bc")
                .with(TEXTS, 9L, 9L, 1, NONE, "d")
                .with(SINCE_1904, 1)
                .into(outline);
        assertThat(outline.text(1)).as("after the one that is declared").isEqualTo("d");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> outline.text(2));
        assertThat(outline.since1904()).as("what follows is read").isTrue();
    }

    @Test
    void nothingIsReadAfterItsEnd() throws IOException {
        new OldBytes()
                .with(0x1234, 5)
                .with(SINCE_1904, 1)
                .with(END)
                .with(SINCE_1904, 0)
                .into(outline);
        assertThat(outline.since1904()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void soManySheetsAreRead(int sheets, boolean read) throws IOException {
        OldBytes records = new OldBytes();
        for (int i = 0; i < sheets; i++) {
            records.with(SHEET, (long) i, 0, (byte) 1, NONE, "s");
        }
        if (read) {
            records.into(outline);
            assertThat(outline.sheets()).hasSize(sheets);
        } else {
            assertThatExceptionOfType(WorkbookFault.class).isThrownBy(() -> records.into(outline));
        }
    }
}

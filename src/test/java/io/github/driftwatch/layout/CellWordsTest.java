package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.driftwatch.source.Cell;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that cells use, with some of an export's own, whether its answers begin with a letter or not. */
class CellWordsTest {

    private static final CellWords OURS = words(false);
    private static final CellWords LETTERED = words(true);

    private static CellWords words(boolean lettered) {
        return CellWords.usual().with(List.of("Not Asked"), List.of("Ja"), List.of("Nein"), lettered);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            yes,     true,  true,  as everywhere
            JA,      true,  true,  as the export says it
            nein,    false, false, likewise
            no,      false, false, as everywhere
            a) yes,  -,     true,  with a letter
            b)Nein,  -,     false, without a blank
            1) yes,  -,     -,     a figure is no letter
            a. yes,  -,     -,     nor is there a bracket
            maybe,   -,     -,     neither
            y,       true,  true,  a letter alone is a word
            """)
    void answers(String text, @Nullable Boolean plain, @Nullable Boolean lettered, String why) {
        assertThat(OURS.yesNo(text)).as(why).isEqualTo(plain);
        assertThat(LETTERED.yesNo(text)).as(why).isEqualTo(lettered);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(textBlock = """
            '',            true,  true,  nothing
            not asked,     true,  true,  as the export says it
            z) NOT ASKED,  false, true,  with a letter
            NULL,          true,  true,  as everywhere
            z) asked,      false, false, something
            z),            false, false, a letter and a bracket alone
            """)
    void nothing(String text, boolean plain, boolean lettered, String why) {
        assertThat(OURS.isAbsent(text)).as(why).isEqualTo(plain);
        assertThat(LETTERED.isAbsent(text)).as(why).isEqualTo(lettered);
    }

    @Test
    void aLetterAndABracketAreNoPartOfAWord() {
        assertThat(LETTERED.plain("a) Yes")).isEqualTo("Yes");
        assertThat(LETTERED.plain("a)")).as("which is then the word").isEqualTo("a)");
        assertThat(OURS.plain("a) Yes")).isEqualTo("a) Yes");
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void aWordForNothingIsNoLonger(int letters, boolean absent) {
        String word = "x".repeat(letters);
        CellWords words = CellWords.usual().with(List.of(word), List.of(), List.of(), false);
        assertThat(words.isAbsent(word)).isEqualTo(absent);
    }

    @Test
    void onceLetteredItStaysSo() {
        assertThat(LETTERED.with(List.of(), List.of(), List.of(), false).lettered())
                .isTrue();
        assertThat(OURS.with(List.of(), List.of(), List.of(), false).lettered()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"TEXT, NULL, false", "TEXT, x, true", "ERROR, #N/A, false", "ERROR, #REF!, true", "NUMBER, 0, true"})
    void aCellHasAValue(Cell.Kind kind, String text, boolean has) {
        assertThat(Layout.canonical().hasValue(new Cell(kind, text, null))).isEqualTo(has);
        assertThat(Layout.canonical().hasValue(Cell.neverCalculated())).isTrue();
    }

    @Test
    void aWordOfAFixedListStandsForItsValue() {
        Column column =
                new Column("status", ColumnType.ONE_OF, true, false, Map.of("took-place", "held"), 0, 0, "", "");
        assertThat(column.value("Took Place")).isEqualTo("held");
        assertThat(column.value("took-place")).isEqualTo("held");
        assertThat(column.value("held")).isNull();
        assertThat(column.mustBeReadable()).as("as it is required").isTrue();
        assertThat(column.allowedValues()).isEqualTo("held");
    }

    /** How many reviews an export holds, and from which day on. */
    @Test
    void aYearBeginsOnADayAndNothingElseDoes() {
        MonthDay april = MonthDay.of(4, 1);
        assertThat(KeptReviews.ALL.yearStart(LocalDate.of(2026, 3, 31))).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new KeptReviews(KeptReviews.Extent.YEAR, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeptReviews(KeptReviews.Extent.LATEST, april));
    }
}

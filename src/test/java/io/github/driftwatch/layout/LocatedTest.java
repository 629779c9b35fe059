package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column's value in a row, of a file whose headings are A, B, C and so on. */
class LocatedTest {

    private static final Column COLUMN = new Column("team", ColumnType.TEXT, false, false, Map.of(), 0, 0, "", "");

    @Test
    void aCellThatIsReadAsItStandsIsTheFilesOwn() {
        Located located = located(HeldColumn.under("B", COLUMN));
        Row row = row("east west");

        assertThat(located.index()).isEqualTo(1);
        assertThat(located.cell(row)).isSameAs(row.cell(1));
        assertThat(located.column()).isSameAs(COLUMN);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            east west | east | the first
            . west    | west | the first is blank
            NULL west | west | the first says that there is none
            NULL .    | ''   | neither
            """)
    void ofSeveralCellsTheFirstWithAValueCounts(String cells, String value, String why) {
        Located located = located(held(List.of("A", "B"), List.of(), null, Map.of(), null));
        assertThat(located.index()).isEqualTo(-1);
        assertThat(located.cell(row(cells)).text()).as(why).isEqualTo(value);
    }

    @Test
    void oneOfSeveralHeadingsIsEnough() {
        Located located = located(held(List.of("Z", "C"), List.of(), null, Map.of(), null));
        assertThat(located.index()).as("the only one there, as it stands").isEqualTo(2);
        assertThat(located.cell(row("a b c")).text()).isEqualTo("c");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            x y    | x+y | both
            . y    | ''  | one is blank
            x .    | ''  | the other is
            x NULL | ''  | or says that there is none
            """)
    void whatIsJoinedNeedsAllOfIt(String cells, String value, String why) {
        Located located = located(held(List.of(), List.of("A", "B"), null, Map.of(), null));
        assertThat(located.index()).isEqualTo(-1);
        assertThat(located.cell(row(cells)).text().replace(Located.JOINT, "+"))
                .as(why)
                .isEqualTo(value);
    }

    @Test
    void oneCellThatIsJoinedWithNoneIsMadeAllTheSame() {
        Located located = located(held(List.of(), List.of("B"), null, Map.of(), null));
        assertThat(located.index()).isEqualTo(-1);
        assertThat(located.cell(row("a NULL")).text()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Held-over | cancelled | a word that stands for another
            HELD_OVER | cancelled | whatever its letters
            held      | held      | a word that stands for itself
            .         | ''        | nothing
            """)
    void wordsAreBroughtToThoseOfTheColumn(String cell, String value, String why) {
        Located located = located(held(List.of("A"), List.of(), null, Map.of("held-over", "cancelled"), null));
        assertThat(located.index()).isEqualTo(-1);
        assertThat(located.cell(row(cell)).text()).as(why).isEqualTo(value);
    }

    @Test
    void aNumberMayBeAWordAndADateIsNone() {
        Located located = located(held(List.of("A"), List.of(), null, Map.of("3", "three", "2026-03-02", "no"), null));
        Cell date = Cell.date(LocalDate.of(2026, 3, 2));
        assertThat(located.cell(new Row(2, List.of(Cell.number("3")))).text()).isEqualTo("three");
        assertThat(located.cell(new Row(2, List.of(date)))).isSameAs(date);
    }

    @Test
    void whatIsTheSameInEveryRowNeedsNoCell() {
        Located located = located(held(List.of(), List.of(), "review", Map.of(), null));
        assertThat(located.index()).isEqualTo(-1);
        assertThat(located.cell(row(". .")).text()).isEqualTo("review");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            east yes | east | the word that is asked for
            east YES | east | in any letters
            east no  | ''   | another
            east .   | ''   | none
            """)
    void anotherCellSaysWhetherThereIsAValue(String cells, String value, String why) {
        Where where = new Where(List.of("B"), Set.of("yes"), Set.of(), null, null);
        Located located = located(held(List.of("A"), List.of(), null, Map.of(), where));
        assertThat(located.index()).isEqualTo(-1);
        assertThat(located.cell(row(cells)).text()).as(why).isEqualTo(value);
    }

    @ParameterizedTest(name = "below {0}, not below {1}, {2}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            7, -, 6, true,  the number before
            7, -, 7, false, the number itself
            7, -, x, false, what is no number is not below
            7, -, ., false, nor is a blank
            -, 7, 6, false, the number before
            -, 7, 7, true,  the number itself
            -, 7, x, true,  what is no number is not below
            -, 7, ., true,  nor is a blank
            """)
    void aNumberSaysWhetherThereIsAValue(
            @Nullable Long below, @Nullable Long notBelow, String cell, boolean there, String why) {
        Where where = new Where(List.of("B"), Set.of(), Set.of("never"), below, notBelow);
        Located located = located(held(List.of("A"), List.of(), null, Map.of(), where));
        assertThat(located.cell(row("east " + cell)).isBlank()).as(why).isNotEqualTo(there);
        assertThat(located.cell(row("east Never")).isBlank()).isTrue();
    }

    private static HeldColumn held(
            List<String> headings,
            List<String> joined,
            @Nullable String constant,
            Map<String, String> words,
            @Nullable Where where) {
        return new HeldColumn(COLUMN, headings, joined, constant, words, where);
    }

    private static Located located(HeldColumn held) {
        return new Located(held, Map.of("a", 0, "b", 1, "c", 2), CellWords.usual());
    }

    /** A full stop is a blank cell. */
    private static Row row(String cells) {
        return new Row(
                2,
                Arrays.stream(cells.split(" ", -1))
                        .map(cell -> Cell.text(cell.equals(".") ? "" : cell))
                        .toList());
    }
}

package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the headings are, of a table that needs A and B and may have C. A full stop is a blank cell. */
class HeadingSearchTest {

    private static final HeadingSearch.Judge JUDGE = new HeadingSearch.Judge() {

        private static final Set<String> KNOWN = Set.of("A", "B", "C");

        @Override
        public int known(Row row) {
            return (int) row.cells().stream()
                    .filter(cell -> KNOWN.contains(cell.text()))
                    .count();
        }

        @Override
        public boolean isComplete(Row row) {
            List<String> texts = row.cells().stream().map(Cell::text).toList();
            return texts.contains("A") && texts.contains("B");
        }
    };

    /** Found after so many rows: the headings with their row, the rows down to them, the titles, the rows below. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A B / 1 2 / 3 4     | 2: 1 A B, above 1, titles 0, below 2             | at the top
            T / A B / 1 2       | 3: 2 A B, above 1 2, titles 1, below 3             | below a title
            T / U / A B / 1 2   | 4: 3 A B, above 1 2 3, titles 2, below 4           | below two
            A . / . B / 1 2     | 3: 2 A B, above 1 2, titles 0, below 3           | in two rows
            T / A . / . B / 1   | 4: 3 A B, above 1 2 3, titles 1, below 4         | in two rows below a title
            A . C / . B / 1 2   | 3: 2 A B C, above 1 2, titles 0, below 3         | in two rows, the upper the longer
            A B . / . . C / 1   | 2: 2 A B C, above 1 2, titles 0, below -         | the second row adds a heading
            A B C / . . x / 1   | 2: 1 A B C, above 1, titles 0, below 2           | a first row of data takes the place of one
            A B / A B / 1       | 2: 1 A B, above 1, titles 0, below 2             | the second row has the same
            A . / . . / . B     | end: 1 A ., above -, titles 0, below 2 3         | a row stands between the two
            T / A x / y         | end: 2 A x, above 1, titles 1, below 3           | no row has all: the one that has most
            A x / B x           | end: 1 A x, above -, titles 0, below 2           | the first of two that have as many
            A B                 | end: 1 A B, above 1, titles 0, below -           | headings and nothing else
            T / A B             | end: 2 A B, above 1 2, titles 1, below -           | a title, headings and nothing else
            """)
    void headingsAreLookedForAmongTheFirstRows(String rows, String found, String why) {
        assertThat(search(rows.split(" / ", -1))).as(why).isEqualTo(found);
    }

    private static String search(String... rows) {
        HeadingSearch search = new HeadingSearch(JUDGE);
        for (int number = 1; number <= rows.length; number++) {
            HeadingSearch.Found found = search.next(row(number, rows[number - 1]));
            if (found != null) {
                return number + ": " + told(found);
            }
        }
        return "end: " + told(search.end());
    }

    @Test
    void whereThereAreNoRowsThereAreNoHeadings() {
        assertThat(new HeadingSearch(JUDGE).end()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"39, false", "40, true"})
    void soManyRowsAreLookedAt(int rows, boolean ended) {
        HeadingSearch search = new HeadingSearch(JUDGE);
        HeadingSearch.Found found = null;
        for (int number = 1; number <= rows; number++) {
            assertThat(found).isNull();
            found = search.next(row(number, number == 3 ? "T A" : "T"));
        }
        assertThat(found != null).isEqualTo(ended);
        assertThat(found == null ? search.end() : found)
                .isNotNull()
                .satisfies(best -> assertThat(best.titles()).isEqualTo(2))
                .satisfies(best -> assertThat(best.below()).hasSize(rows - 3));
    }

    @Test
    void headingsInTheLastRowThatIsLookedAtWaitForTheNext() {
        HeadingSearch search = new HeadingSearch(JUDGE);
        for (int number = 1; number < HeadingSearch.MOST_ROWS; number++) {
            search.next(row(number, "T"));
        }
        assertThat(search.next(row(HeadingSearch.MOST_ROWS, "A B"))).isNull();
        assertThat(told(search.next(row(41, "1 2")))).startsWith("40 A B, ").endsWith("titles 39, below 41");
    }

    private static Row row(int number, String cells) {
        return new Row(
                number,
                Arrays.stream(cells.split(" ", -1))
                        .map(cell -> Cell.text(cell.equals(".") ? "" : cell))
                        .toList());
    }

    private static String told(HeadingSearch.@Nullable Found found) {
        return found == null
                ? "none"
                : found.headings().number() + " "
                        + found.headings().cells().stream()
                                .map(cell -> cell.isBlank() ? "." : cell.text())
                                .collect(Collectors.joining(" "))
                        + ", above " + numbers(found.above())
                        + ", titles " + found.titles()
                        + ", below " + numbers(found.below());
    }

    private static String numbers(List<Row> rows) {
        return rows.isEmpty()
                ? "-"
                : rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(" "));
    }
}

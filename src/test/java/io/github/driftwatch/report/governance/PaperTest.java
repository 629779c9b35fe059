package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where pages begin. With rows of 20 points a page of full size holds 37 rows, and after the first, whose head rows every page
 * repeats, 35.
 */
class PaperTest {

    private static final int ROW = 20;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on the first page                          | 2-20 20-37             |
            a row too many for it                      | 2-20 20-38             | 20-38
            the first rows of all                      | 0-38                   |
            a page that begins there already           | 2-30 30-38 30-64       | 30-38
            the second page, full                      | 20-38 38-55            | 20-38
            a row too many for the second              | 20-38 38-56            | 20-38 38-56
            longer than a page: it stays where it is   | 10-60                  |
            after one that is longer, on its last page | 10-60 60-72            |
            after one that is longer, a row too many   | 10-60 60-73            | 60-73
            longer than two pages, then a row too many | 10-80 80-107 107-108   | 107-108
            just as long as a page after the first     | 10-45                  | 10-45
            a row longer than a page after the first   | 10-46                  |
            """)
    void beginsWhereRowsThatStandTogetherFindNoRoom(String why, String taken, String anew) {
        Paper paper = new Paper(List.of(80), row -> ROW);

        assertThat(Arrays.stream(taken.split(" "))
                        .filter(rows -> beginsAnew(paper, rows))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(anew == null ? "" : anew);
    }

    @ParameterizedTest(name = "{0} columns of {1}: {2} %")
    @CsvSource(textBlock = """
            1, 80, 100
            1, 92, 100
            1, 93, 99
            2, 46, 99
            2, 60, 76
            12, 20, 37
            """)
    void isAsSmallAsItsColumnsAskFor(int columns, int width, int scale) {
        assertThat(new Paper(Collections.nCopies(columns, width), row -> ROW).scale())
                .isEqualTo(scale);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"room for 49 rows in print of 76 %, 10-49, ''", "and for none more, 10-50, 10-50"})
    void aPageThatPrintsSmallerHoldsMore(String why, String rows, String anew) {
        Paper paper = new Paper(List.of(60, 60), row -> ROW);

        assertThat(beginsAnew(paper, rows) ? rows : "").isEqualTo(anew);
    }

    private static boolean beginsAnew(Paper paper, String rows) {
        String[] ends = rows.split("-", -1);
        return paper.beginsAnew(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}

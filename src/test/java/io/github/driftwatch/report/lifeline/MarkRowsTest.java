package io.github.driftwatch.report.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks on rows of ten cells, written {@code cell:mark}; a row ends at the bar. */
class MarkRowsTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            0:I 4:1 9:2      ; "I   1    2"              ; room for all
            4:1 4:2          ; "    1     /    2     "   ; two in one cell
            4:1 5:2          ; "    1     /     2    "   ; touching would read as twelve
            4:1 6:2          ; "    1 2   "              ; a blank between is enough
            4:12 6:15        ; "    12    /      15  "   ; a long mark needs its blank too
            9:24             ; "        24"              ; moved back from the end
            3:1 3:2 3:3      ; "   1      /   2      /   3      " ; as many rows as it takes
            """)
    void noMarkTouchesAnother(String marks, String rows, String why) {
        MarkRows placed = new MarkRows(10, Integer.MAX_VALUE);
        for (String mark : marks.strip().split(" +", -1)) {
            placed.put(Integer.parseInt(mark.split(":", -1)[0]), mark.split(":", -1)[1]);
        }
        assertThat(placed.lines()).as(why).isEqualTo(List.of(rows.split("/", -1)));
    }
}

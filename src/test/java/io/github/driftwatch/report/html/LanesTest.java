package io.github.driftwatch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks from the left to the right, each from one place to another, with four between two of a lane. */
class LanesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            0-20 24-44             | 0 0     | room enough
            0-20 23-43             | 0 1     | too little
            0-20 10-30 24-44       | 0 1 0   | the first lane is free again
            0-40 10-30 20-44 34-54 | 0 1 2 1 | the second is free before the third
            """)
    void aMarkIsOnTheFirstLaneThatHasRoom(String marks, String lanes, String why) {
        Lanes placed = new Lanes(4);
        List<String> found = new ArrayList<>();
        for (String mark : marks.split(" ", -1)) {
            String[] ends = mark.split("-", -1);
            found.add(String.valueOf(placed.place(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
        }

        assertThat(String.join(" ", found)).as(why).isEqualTo(lanes);
        assertThat(placed.count())
                .isEqualTo(1 + found.stream().mapToInt(Integer::parseInt).max().orElseThrow());
    }
}

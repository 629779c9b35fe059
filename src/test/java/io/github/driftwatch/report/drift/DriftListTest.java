package io.github.driftwatch.report.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Band;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftListTest {

    /** Each plan: child, family, band, points, months; a dash is no family, a dot one of blanks. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            a - GREEN 2 9, b - RED 6 9, c - AMBER 4 9         | b c a     | by band, the worst first
            a - RED 5 24, b - AMBER 9 9                       | a b       | the band comes before points
            a - RED 6 9, b - RED 8 9, c - RED 7 9             | b c a     | within a band, by points
            a - RED 6 9, b - RED 6 11, c - RED 6 10           | b c a     | then by months on plan
            c - RED 6 9, a - RED 6 9, b - RED 6 9             | a b c     | then by child
            a F1 GREEN 0 2, b - AMBER 4 9, c F1 RED 6 9       | c a b     | a sibling stands beside the worst of the family
            a F1 AMBER 3 9, b F2 RED 6 9, c F1 RED 7 9, d F2 RED 8 9 | d b c a | two families, by the worst of each
            a F1 AMBER 5 9, b F2 AMBER 5 8, c F1 GREEN 0 1, d F2 AMBER 5 9 | a c d b | of equal worst, by child
            a F1 GREEN 1 2, b F1 RED 6 9, c F1 GREEN 1 3, d F1 AMBER 3 2 | b d c a | inside a family in the same order
            a F1 RED 9 9, b - RED 8 9, c F1 GREEN 0 0         | a c b     | one alone comes after the whole of a worse family
            a - RED 7 9, b - AMBER 4 9, c - GREEN 0 0         | a b c     | no family is not one family
            a . RED 7 9, b - AMBER 4 9, c . GREEN 0 0         | a b c     | neither is one of blanks
            """)
    void sortsTheWorstFirstAndKeepsFamiliesTogether(String plans, String expected, String why) {
        for (int seed = 0; seed < 5; seed++) {
            List<String> shuffled = Arrays.asList(plans.split(", ", -1));
            Collections.shuffle(shuffled, new Random(seed));
            DriftList list = new DriftList();
            shuffled.forEach(plan -> list.accept(row(plan.strip())));
            assertThat(String.join(
                            " ",
                            list.rows().stream()
                                    .map(row -> row.plan().childId())
                                    .toList()))
                    .as(why)
                    .isEqualTo(expected);
        }
    }

    private static DriftRow row(String plan) {
        String[] words = plan.split(" ", -1);
        String family = switch (words[1]) {
            case "-" -> null;
            case "." -> " ";
            default -> words[1];
        };
        return Drifting.row(
                words[0], family, Band.valueOf(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    }
}

package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has been counted and measured for a group, and the figures that lines make of it. */
class TallyTest {

    private static final Period QUARTER = Authority.period("2026-04-01", "2026-06-30");
    private static final Line COUNT = Line.count("G1", "count", "Counted", "plans");
    private static final Line SHARE =
            Line.count("G1", "share", "Some of them", "plans").of(COUNT);
    private static final Line MEDIAN = Line.median("G1", "median", "The middle one", "days");
    private static final Line GREATEST = Line.greatest("G1", "greatest", "The greatest", "days");
    private static final Line ESTIMATE =
            new Line("G1", "estimate", "Expected", Line.Kind.ESTIMATE, "plans", null, true, false);

    private final Tally tally = new Tally();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            -                             |      |    | 0
            7                             | 7    | 7  | 1
            9 2                           | 5.5  | 9  | 2
            9 2 4                         | 4    | 9  | 3
            9 2 4 1                       | 3    | 9  | 4
            18 1 2 3 4 5 6 7 8 9          | 5.5  | 18 | 10
            17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 | 9 | 17 | 17
            """)
    void theMiddleAndTheGreatestOfMeasurements(
            String measurements, @Nullable Double median, @Nullable Double greatest, int number) {
        if (!measurements.equals("-")) {
            for (String each : measurements.split(" ", -1)) {
                tally.measure(MEDIAN, Integer.parseInt(each));
                tally.measure(GREATEST, Integer.parseInt(each));
            }
        }

        assertThat(figure(MEDIAN)).isEqualTo(GovernanceFigure.value(MEDIAN, QUARTER, Group.ALL, median, number));
        assertThat(figure(GREATEST)).isEqualTo(GovernanceFigure.value(GREATEST, QUARTER, Group.ALL, greatest, number));
        assertThat(tally.measurements(MEDIAN)).hasSize(number).isSorted();
    }

    @Test
    void countsAddUp() {
        assertThat(tally.count("G1/count")).isZero();
        tally.add(COUNT, 3);
        tally.add(COUNT, 4);
        tally.add(SHARE, 2);

        assertThat(figure(COUNT))
                .isEqualTo(new GovernanceFigure(COUNT, QUARTER, Group.ALL, 7, null, null, null, null, 0));
        assertThat(figure(SHARE)).isEqualTo(new GovernanceFigure(SHARE, QUARTER, Group.ALL, 2, 7, null, null, null, 0));
    }

    @Test
    void partsAddUpToo() {
        assertThat(tally.parts(ESTIMATE)).isZero();
        tally.addPart(ESTIMATE, 0.5);
        tally.addPart(ESTIMATE, 0.25);
        tally.add(ESTIMATE, 2);

        assertThat(figure(ESTIMATE)).isEqualTo(GovernanceFigure.value(ESTIMATE, QUARTER, Group.ALL, 0.75, 2));
    }

    private GovernanceFigure figure(Line line) {
        return GovernanceFigure.of(line, QUARTER, Group.ALL, tally);
    }
}

package io.github.driftwatch.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.driftwatch.workbook.CellArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes of figures: round steps, with room above the highest figure. */
class ScaleTest {

    @ParameterizedTest(name = "up to {0} in steps of {1} at least")
    @CsvSource(textBlock = """
            # highest, least, end, step
            0,    1,    1,    1
            1,    1,    2,    1
            4,    1,    5,    1
            5,    1,    6,    2
            9,    1,    10,   2
            10,   1,    15,   5
            20,   1,    25,   5
            45,   1,    50,   10
            90,   1,    100,  20
            100,  1,    125,  25
            230,  1,    300,  100
            0.2,  0.01, 0.25, 0.05
            0.03, 0.01, 0.04, 0.01
            """)
    void endsAboveTheHighest(double highest, double least, double end, double step) {
        Scale scale = Scale.upTo(highest, least);
        assertThat(scale.end()).isEqualTo(end, within(1e-9));
        assertThat(scale.step()).isEqualTo(step, within(1e-9));
    }

    @ParameterizedTest(name = "percentages from {0}: {1} in steps of {2}")
    @CsvSource(textBlock = """
            # lowest, from, step
            100,  90, 10
            95,   90, 10
            94.9, 80, 10
            55,   50, 10
            54.9, 40, 20
            15,   10, 20
            14.9, 0,  20
            0,    0,  20
            """)
    void percentagesEndAtAHundred(double lowest, double from, double step) {
        assertThat(Span.percentages(lowest)).isEqualTo(new Span(from, 100, step));
    }

    @Test
    void countsBeginAtNothing() {
        assertThat(Span.counts(9)).isEqualTo(new Span(0, 10, 2));
    }

    @Test
    void figuresHaveOneCellEach() {
        assertThat(ChartPart.figures(1, 3.0, null, 7.0).highest()).isEqualTo(7);
        assertThat(ChartPart.figures(1).highest()).isZero();
        assertThatThrownBy(() -> new Labels("figures", new CellArea(1, 3, 0, 0), List.of("a", "b")))
                .hasMessage("found 2 values for 3 cells, expected one for each");
        assertThatThrownBy(() -> new Figures("figures", new CellArea(1, 1, 0, 1), List.of(1.0), "0"))
                .hasMessage("found 1 values for 2 cells, expected one for each");
    }
}

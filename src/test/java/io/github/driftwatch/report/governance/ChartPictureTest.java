package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.Marks;
import io.github.driftwatch.report.charts.Series.Look;
import io.github.driftwatch.report.governance.ReportChart.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the marks of a chart of the page stand: its plot is between 52 and 626 across, and between 24 and 250 down. */
class ChartPictureTest {

    @Test
    void columnsStandOnTheirAxisInGroups() throws IOException {
        ReportChart chart = chart(
                Form.COLUMNS,
                true,
                false,
                "",
                List.of("short", "long"),
                shape("Now", "10", "4"),
                shape("Then", "", "2"));

        assertThat(drawn(chart)).isEqualTo("""
                svg class=graph viewBox=0 0 640 310
                title "Plans open"
                desc "Columns: Plans open, for Now, Then. Its figures are in the table after it."
                text class=soft x=0 y=14 "Plans"
                line class=axis x1=52 y1=250 x2=626 y2=250
                text class=soft x=46 y=254 text-anchor=end "0"
                line class=tick x1=52 y1=175 x2=626 y2=175
                text class=soft x=46 y=179 text-anchor=end "5"
                line class=tick x1=52 y1=99 x2=626 y2=99
                text class=soft x=46 y=103 text-anchor=end "10"
                line class=tick x1=52 y1=24 x2=626 y2=24
                text class=soft x=46 y=28 text-anchor=end "15"
                text class=soft x=483 y=268 text-anchor=middle "long"
                text class=soft x=196 y=268 text-anchor=middle "short"
                rect class=mark-1 x=96 y=99 width=99 height=151
                text x=146 y=95 text-anchor=middle "10"
                rect class=mark-1 x=383 y=190 width=99 height=60
                text x=433 y=186 text-anchor=middle "4"
                rect class=mark-2 x=483 y=220 width=99 height=30
                rect class=mark-1 x=56 y=280 width=12 height=12
                text x=78 y=290 "Now"
                rect class=mark-2 x=117 y=280 width=12 height=12
                text x=139 y=290 "Then"
                """);
    }

    @Test
    void linesEndAtAGap() throws IOException {
        ReportChart chart = chart(
                Form.LINES,
                false,
                true,
                "Months",
                List.of("a", "b", "c"),
                shape("Now", Look.POINTS, "90", "", "85"),
                shape("Target", Look.DASHES, "95", "95", "95"),
                shape("Low", Look.THIN, "80", "81", ""));

        assertThat(drawn(chart)).isEqualTo("""
                svg class=graph viewBox=0 0 640 330
                title "Plans open"
                desc "Lines: Plans open, for Now, Target, Low. Its figures are in the table after it."
                text class=soft x=0 y=14 "Plans"
                line class=axis x1=52 y1=250 x2=626 y2=250
                text class=soft x=46 y=254 text-anchor=end "70 %"
                line class=tick x1=52 y1=175 x2=626 y2=175
                text class=soft x=46 y=179 text-anchor=end "80 %"
                line class=tick x1=52 y1=99 x2=626 y2=99
                text class=soft x=46 y=103 text-anchor=end "90 %"
                line class=tick x1=52 y1=24 x2=626 y2=24
                text class=soft x=46 y=28 text-anchor=end "100 %"
                text class=soft x=530 y=268 text-anchor=middle "c"
                text class=soft x=339 y=268 text-anchor=middle "b"
                text class=soft x=148 y=268 text-anchor=middle "a"
                text class=soft x=339 y=290 text-anchor=middle "Months"
                circle class=mark-1 cx=148 cy=99 r=3
                polyline class=stroke-1 points=148,99
                circle class=mark-1 cx=530 cy=137 r=3
                polyline class=stroke-1 points=530,137
                polyline class=stroke-2 dashes points=148,62 339,62 530,62
                polyline class=stroke-3 thin points=148,175 339,167
                line class=stroke-1 x1=52 y1=306 x2=72 y2=306
                text x=78 y=310 "Now"
                line class=stroke-2 dashes x1=113 y1=306 x2=133 y2=306
                text x=139 y=310 "Target"
                line class=stroke-3 thin x1=195 y1=306 x2=215 y2=306
                text x=221 y=310 "Low"
                """);
    }

    @ParameterizedTest(name = "{0} places called {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # places | called | those that are named, the latest first
            4        | long label | 4 3 2 1
            6        | long label | 6 5 4 3 2 1
            7        | long label | 7 5 3 1
            8        | long label | 8 6 4 2
            14       | long label | 14 11 8 5 2
            18       | long label | 18 15 12 9 6 3
            18       | x          | 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1
            """)
    void asManyPlacesAreNamedAsThereIsRoomFor(int number, String label, String named) throws IOException {
        List<String> labels =
                IntStream.rangeClosed(1, number).mapToObj(i -> label + i).toList();
        ReportChart chart = chart(
                Form.LINES,
                false,
                false,
                "",
                labels,
                shape("Now", Collections.nCopies(number, "1").toArray(String[]::new)));

        assertThat(drawn(chart)
                        .lines()
                        .filter(line -> line.contains("y=268"))
                        .map(line -> line.replaceAll(".*\"" + label + "|\"", "")))
                .containsExactly(named.split(" ", -1));
    }

    @Test
    void namesOfGroupsOfColumnsStandInLinesUnderThem() throws IOException {
        ReportChart chart = chart(
                Form.COLUMNS,
                false,
                false,
                "Bands",
                List.of("up to three months", "a", "b", "c", "d", "e"),
                shape("Now", "1", "1", "1", "1", "1", "1"));

        assertThat(drawn(chart).lines().filter(line -> line.matches("svg.*|.*text-anchor=middle.*|.*y=3.*")))
                .contains(
                        "svg class=graph viewBox=0 0 640 350",
                        "text class=soft x=100 y=268 text-anchor=middle \"up to three\"",
                        "text class=soft x=100 y=288 text-anchor=middle \"months\"",
                        "text class=soft x=339 y=310 text-anchor=middle \"Bands\"",
                        "text x=78 y=330 \"Now\"");
    }

    @ParameterizedTest(name = "names of {0} and {1} letters")
    @CsvSource(delimiter = '|', textBlock = """
            # letters of the first two | height | where the three of the legend stand
            34 | 38 | 330 | 78,290 356,290 78,310
            34 | 39 | 330 | 78,290 78,310 391,310
            84 | 90 | 350 | 78,290 78,310 78,330
            30 | 30 | 310 | 78,290 328,290 578,290
            """)
    void aLegendGoesOnInAnotherLine(int first, int second, int height, String places) throws IOException {
        ReportChart chart = chart(
                Form.COLUMNS,
                false,
                false,
                "",
                List.of("a"),
                shape("x".repeat(first), "1"),
                shape("x".repeat(second), "1"),
                shape("xx", "1"));
        String drawn = drawn(chart);

        assertThat(drawn).startsWith("svg class=graph viewBox=0 0 640 " + height + "\n");
        assertThat(drawn.lines()
                        .filter(line -> line.matches("text x=.*\"x+\""))
                        .map(line -> line.replaceAll("text x=(\\d+) y=(\\d+) .*", "$1,$2")))
                .containsExactly(places.split(" ", -1));
    }

    private static ReportChart chart(
            Form form, boolean first, boolean percent, String across, List<String> labels, ChartTable.Shape... shapes) {
        return new ReportChart(
                new ChartTable("Plans open", across, "Plans", labels, List.of(shapes)),
                form,
                first,
                percent,
                List.of("G1"));
    }

    private static ChartTable.Shape shape(String name, String... figures) {
        return shape(name, Look.LINE, figures);
    }

    private static ChartTable.Shape shape(String name, Look look, String... figures) {
        return new ChartTable.Shape(
                name,
                Arrays.stream(figures)
                        .map(figure -> figure.isEmpty() ? null : new BigDecimal(figure))
                        .toList(),
                "000000",
                look);
    }

    /** A line for each mark: its name, its attributes and its words. */
    private static String drawn(ReportChart chart) throws IOException {
        StringBuilder html = new StringBuilder();
        new ChartPicture(chart).write(new HtmlWriter(html), "id");
        return Marks.drawn(html);
    }
}

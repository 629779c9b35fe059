package io.github.driftwatch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.Marks;
import io.github.driftwatch.report.html.Picture.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the marks of a check's charts stand. */
class PictureTest {

    @Test
    void columnsStandOnTheirAxisAndALineWhereThereIsNoFigure() throws IOException {
        assertThat(columns(value("8", 3.0), value("line", null), value("9+", 0.0)))
                .isEqualTo("""
                svg class=picture viewBox=0 0 760 280
                title "Open plans"
                desc "What it shows"
                line class=axis x1=48 y1=250 x2=760 y2=250
                text class=soft x=40 y=254 text-anchor=end "0"
                line class=tick x1=48 y1=191 x2=760 y2=191
                text class=soft x=40 y=195 text-anchor=end "1"
                line class=tick x1=48 y1=132 x2=760 y2=132
                text class=soft x=40 y=136 text-anchor=end "2"
                line class=tick x1=48 y1=73 x2=760 y2=73
                text class=soft x=40 y=77 text-anchor=end "3"
                line class=tick x1=48 y1=14 x2=760 y2=14
                text class=soft x=40 y=18 text-anchor=end "4"
                rect class=c1 x=49 y=73 width=235 height=177
                text class=soft x=167 y=268 text-anchor=middle "8"
                line class=as-at x1=404 y1=14 x2=404 y2=250
                text class=soft x=404 y=268 text-anchor=middle "line"
                rect class=c1 x=524 y=250 width=235 height=0
                text class=soft x=641 y=268 text-anchor=middle "9+"
                """);
    }

    @ParameterizedTest(name = "{0} columns")
    @CsvSource(delimiter = '|', textBlock = """
            # columns | those that are named
            15        | 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14
            16        | 0 3 6 9 12 15
            """)
    void ofManyColumnsEveryThirdIsNamed(int number, String named) throws IOException {
        Value[] values = IntStream.range(0, number)
                .mapToObj(i -> value(Integer.toString(i), 1.0))
                .toArray(Value[]::new);

        assertThat(words(columns(values), "y=268")).isEqualTo(named);
    }

    @Test
    void amongManyTheLastIsNamedAndALineIsNot() throws IOException {
        List<Value> values = new ArrayList<>();
        IntStream.range(0, 15).forEach(i -> values.add(value(Integer.toString(i), 1.0)));
        values.add(value("line", null));
        values.add(value("16+", 1.0));

        assertThat(words(columns(values.toArray(Value[]::new)), "y=268")).isEqualTo("0 3 6 9 12 16+");
    }

    @Test
    void barsAreAsLongAsTheirFigures() throws IOException {
        StringBuilder html = new StringBuilder();
        picture(value("Review", 1200.0), value("x".repeat(42), 600.0), value("y".repeat(43), 1.0), value("None", null))
                .bars(new HtmlWriter(html));

        assertThat(Marks.drawn(html)).isEqualTo("""
                svg class=picture viewBox=0 0 760 100
                title "Open plans"
                desc "What it shows"
                text x=292 y=17 text-anchor=end "Review"
                rect class=c1 x=300 y=4 width=400 height=17
                text class=strong x=706 y=17 "1,200"
                text x=292 y=41 text-anchor=end "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                rect class=c1 x=300 y=28 width=200 height=17
                text class=strong x=506 y=41 "600"
                text x=292 y=65 text-anchor=end "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…"
                rect class=c1 x=300 y=52 width=2 height=17
                text class=strong x=308 y=65 "1"
                text x=292 y=89 text-anchor=end "None"
                rect class=c1 x=300 y=76 width=2 height=17
                text class=strong x=308 y=89 "0"
                """);
    }

    @Test
    void aLineLeavesOutWhatHasNoFigure() throws IOException {
        StringBuilder html = new StringBuilder();
        picture(value("Aug 2026", 50.0), value("Sep 2026", null), value("Oct 2026", 100.0))
                .line(new HtmlWriter(html));

        assertThat(Marks.drawn(html)).isEqualTo("""
                svg class=picture viewBox=0 0 760 280
                title "Open plans"
                desc "What it shows"
                line class=axis x1=48 y1=250 x2=760 y2=250
                text class=soft x=40 y=254 text-anchor=end "0%"
                line class=tick x1=48 y1=203 x2=760 y2=203
                text class=soft x=40 y=207 text-anchor=end "25%"
                line class=tick x1=48 y1=156 x2=760 y2=156
                text class=soft x=40 y=160 text-anchor=end "50%"
                line class=tick x1=48 y1=108 x2=760 y2=108
                text class=soft x=40 y=112 text-anchor=end "75%"
                line class=tick x1=48 y1=61 x2=760 y2=61
                text class=soft x=40 y=65 text-anchor=end "100%"
                line class=tick x1=48 y1=14 x2=760 y2=14
                text class=soft x=40 y=18 text-anchor=end "125%"
                polyline class=curve points=167,156 641,61
                circle class=point cx=167 cy=156 r=4
                text class=soft x=167 y=268 text-anchor=middle "Aug 2026"
                text class=soft x=404 y=268 text-anchor=middle "Sep 2026"
                circle class=point cx=641 cy=61 r=4
                text class=soft x=641 y=268 text-anchor=middle "Oct 2026"
                """);
    }

    @ParameterizedTest(name = "{0} months")
    @CsvSource(delimiter = '|', textBlock = """
            # months | those that are named
            7        | 0 1 2 3 4 5 6
            8        | 1 3 5 7
            9        | 0 2 4 6 8
            """)
    void theLatestMonthHasItsName(int number, String named) throws IOException {
        StringBuilder html = new StringBuilder();
        picture(IntStream.range(0, number)
                        .mapToObj(i -> value(Integer.toString(i), 1.0))
                        .toArray(Value[]::new))
                .line(new HtmlWriter(html));

        assertThat(words(Marks.drawn(html), "y=268")).isEqualTo(named);
    }

    private static String words(String drawn, String place) {
        return String.join(
                " ",
                drawn.lines()
                        .filter(line -> line.contains(place))
                        .map(line -> line.replaceAll(".* \"|\"", ""))
                        .toList());
    }

    private static String columns(Value... values) throws IOException {
        StringBuilder html = new StringBuilder();
        picture(values).columns(new HtmlWriter(html));
        return Marks.drawn(html);
    }

    private static Value value(String label, @Nullable Double value) {
        return new Value(label, value, "c1");
    }

    private static Picture picture(Value... values) {
        return new Picture("p", "Open plans", "What it shows", List.of(values));
    }
}

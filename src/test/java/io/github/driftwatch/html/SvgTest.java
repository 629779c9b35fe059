package io.github.driftwatch.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.html.Svg.Anchor;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks of a drawing, one after the other. */
class SvgTest {

    @Test
    void marksFollowOneAnother() throws IOException {
        StringBuilder html = new StringBuilder();
        Svg.begin(new HtmlWriter(html), "a", "graph", 200, 100, "Plans & reviews", "How many")
                .line("axis", 1, 2, 3, 4)
                .strokes("tick", "M0 10v5")
                .box("lived", 5, 6, 7, 8)
                .dot("point", 9, 10, 11)
                .through("curve", "0,10 5,20")
                .word("soft", 12, 13, Anchor.END, "9 <months>")
                .end();

        assertThat(html)
                .hasToString("<svg role=\"img\" class=\"graph\" viewBox=\"0 0 200 100\" aria-labelledby=\"a-title\""
                        + " aria-describedby=\"a-desc\"><title id=\"a-title\">Plans &amp; reviews</title>"
                        + "<desc id=\"a-desc\">How many</desc>"
                        + "<line class=\"axis\" x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"></line>"
                        + "<path class=\"tick\" d=\"M0 10v5\"></path>"
                        + "<rect class=\"lived\" x=\"5\" y=\"6\" width=\"7\" height=\"8\"></rect>"
                        + "<circle class=\"point\" cx=\"9\" cy=\"10\" r=\"11\"></circle>"
                        + "<polyline class=\"curve\" points=\"0,10 5,20\"></polyline>"
                        + "<text class=\"soft\" x=\"12\" y=\"13\" text-anchor=\"end\">9 &lt;months&gt;</text></svg>");
    }

    @ParameterizedTest
    @CsvSource({
        "START, '<text x=\"1\" y=\"2\">R</text>'",
        "MIDDLE, '<text x=\"1\" y=\"2\" text-anchor=\"middle\">R</text>'",
        "END, '<text x=\"1\" y=\"2\" text-anchor=\"end\">R</text>'"
    })
    void aWordBeginsAtItsPlaceUnlessSaidOtherwise(Anchor anchor, String drawn) throws IOException {
        StringBuilder html = new StringBuilder();
        Svg.begin(new HtmlWriter(html), "a", "graph", 1, 1, "T", "D").word(null, 1, 2, anchor, "R");

        assertThat(html.toString()).endsWith(drawn);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1, 0, 0", "0, 1, 0, 1", "1, 0, 1, 0"})
    void aBoxIsNeverLessThanNothing(int width, int height, String wide, String high) throws IOException {
        StringBuilder html = new StringBuilder();
        Svg.begin(new HtmlWriter(html), "a", "graph", 1, 1, "T", "D").box("lived", 5, 6, width, height);

        assertThat(html.toString()).endsWith("width=\"" + wide + "\" height=\"" + high + "\"></rect>");
    }
}

package io.github.driftwatch.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Elements as they are written, one after the other. */
class HtmlWriterTest {

    private final StringBuilder page = new StringBuilder();
    private final HtmlWriter html = new HtmlWriter(page);

    @Test
    void elementsHoldTextAndAttributesThatAreThere() throws IOException {
        html.open("p", "class", "a\"b", "id", null)
                .text("1 < 2")
                .lone("br")
                .element("b", "x & y", "title", "z")
                .close("p")
                .line();
        assertThat(page).hasToString("<p class=\"a&quot;b\">1 &lt; 2<br><b title=\"z\">x &amp; y</b></p>\n");
    }

    @Test
    void anElementIsClosedInItsPlace() throws IOException {
        html.open("p").open("b");
        assertThatThrownBy(() -> html.close("p"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an element b is closed as p");
        assertThatThrownBy(() -> new HtmlWriter(page).close("p")).hasMessage("an element nothing is closed as p");
    }

    @Test
    void aListHasItsCaptionAndHeadingsBeforeItsRows() throws IOException {
        ListTable list = ListTable.begin(
                html,
                "overdue",
                "What is overdue",
                List.of(new Heading("Child", Heading.Sort.TEXT), new Heading("Days", Heading.Sort.NUMBER)));
        list.row("class", "late");
        html.element("td", "C1").element("td", "5");
        list.endRow();
        list.end();
        assertThat(page).hasToString("""
                <div class="scroll" role="region" tabindex="0" aria-labelledby="overdue-caption">
                <table class="list" data-list="overdue">
                <caption id="overdue-caption">What is overdue</caption>
                <thead><tr>\
                <th scope="col" aria-sort="none" data-sort="text"><button type="button">Child</button></th>\
                <th scope="col" aria-sort="none" data-sort="number"><button type="button">Days</button></th>\
                </tr></thead>
                <tbody>
                <tr class="late"><td>C1</td><td>5</td></tr>
                </tbody></table></div>
                """);
    }

    @Test
    void aPictureIsDrawnInItsOwnWords() throws IOException {
        Svg svg = Svg.begin(html, "late", "bars", 300, 100, "Late", "How many are late.");
        svg.line("axis", 1, 2, 3, 4)
                .strokes("grid", "M0 5H300")
                .box("bar", 5, 6, 7, 8)
                .box("bar", 5, 6, -1, -2)
                .through("trend", "0,1 2,3")
                .dot("mark", 9, 10, 3);
        svg.end();
        assertThat(page)
                .hasToString("<svg role=\"img\" class=\"bars\" viewBox=\"0 0 300 100\" aria-labelledby=\"late-title\""
                        + " aria-describedby=\"late-desc\"><title id=\"late-title\">Late</title>"
                        + "<desc id=\"late-desc\">How many are late.</desc>"
                        + "<line class=\"axis\" x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"></line>"
                        + "<path class=\"grid\" d=\"M0 5H300\"></path>"
                        + "<rect class=\"bar\" x=\"5\" y=\"6\" width=\"7\" height=\"8\"></rect>"
                        + "<rect class=\"bar\" x=\"5\" y=\"6\" width=\"0\" height=\"0\"></rect>"
                        + "<polyline class=\"trend\" points=\"0,1 2,3\"></polyline>"
                        + "<circle class=\"mark\" cx=\"9\" cy=\"10\" r=\"3\"></circle></svg>");
    }

    @ParameterizedTest
    @EnumSource(Svg.Anchor.class)
    void aWordStandsWhereItIsAnchored(Svg.Anchor anchor) throws IOException {
        Svg svg = Svg.begin(html, "a", "b", 1, 1, "t", "d");
        page.setLength(0);
        svg.word(null, 4, 5, anchor, "a<b").word("low", 6, 7, anchor, "c");
        String where = switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        assertThat(page)
                .hasToString("<text x=\"4\" y=\"5\"" + where + ">a&lt;b</text><text class=\"low\" x=\"6\" y=\"7\""
                        + where + ">c</text>");
    }
}

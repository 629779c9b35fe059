package io.github.driftwatch.report.html;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.report.lifeline.LifelineWords;
import io.github.driftwatch.table.Column;
import io.github.driftwatch.table.StatusColour;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** What a cell of a report looks like in a page: days as people write them, words of a fixed list in their colour. */
final class CellWriter {

    private CellWriter() {}

    /** Writes a value; the colour of a word of a fixed list never stands alone, since the word is there too. */
    static void write(HtmlWriter html, Column.Kind kind, Object value) throws IOException {
        if (value instanceof LocalDate day) {
            day(html, day);
        } else if (kind == Column.Kind.STATUS) {
            status(html, value.toString());
        } else if (kind == Column.Kind.SENTENCES) {
            sentences(html, value.toString());
        } else {
            html.text(text(value));
        }
    }

    static void day(HtmlWriter html, LocalDate day) throws IOException {
        html.element("time", LifelineWords.day(day), "datetime", day.toString());
    }

    static void status(HtmlWriter html, String word) throws IOException {
        String colour = StatusColour.of(word).name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.element("span", word, "class", "mark " + colour);
    }

    private static void sentences(HtmlWriter html, String sentences) throws IOException {
        html.open("ul");
        for (String sentence : sentences.split("; ", -1)) {
            html.element("li", sentence);
        }
        html.close("ul");
    }

    /** A value as words; whole numbers with commas. */
    static String text(Object value) {
        if (value instanceof LocalDate day) {
            return LifelineWords.day(day);
        }
        return value instanceof Integer || value instanceof Long
                ? Words.number(((Number) value).longValue())
                : value.toString();
    }
}

package io.github.driftwatch.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a summary is written on, from the top down: sentences, tiles with a figure each, and sections of lines. */
public interface SummaryPaper {

    /** A figure and what it means; up to four stand side by side. */
    record Tile(long figure, String meaning, boolean alarming) {}

    /** What a report beside it is called, such as {@code the sheet}. */
    String list();

    /** Some room. */
    void gap();

    void title(String text);

    void subtitle(String text);

    /** A sentence to the reader. */
    void remark(String text);

    void smallPrint(String text);

    void tiles(List<Tile> tiles);

    /** The head of a section, with the names of its last two columns. */
    void section(String title, String third, String fourth);

    /** A line of a section: a number, a day or a word in either of its last two columns, or nothing. */
    void line(String title, @Nullable Object third, @Nullable Object fourth);
}

package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ingest.Recognition;
import io.github.driftwatch.ingest.Recognition.Taken;
import io.github.driftwatch.ingest.Recognition.Unread;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.table.Ink;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each file was taken for, and why, in words. */
class RecognitionTextTest {

    private static final int WIDE = 500;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | Layout        canonical (Driftwatch's own tables), told by the headings
            true  | Layout        canonical (Driftwatch's own tables), as --layout says
            """)
    void theLayoutAndHowItWasFound(boolean forced, String line) {
        assertThat(lines(new Recognition(Layout.canonical(), forced, List.of(), List.of())))
                .containsExactly(line);
    }

    /** Part, what it gives, the headings known, and how many it looks for. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            plans | plans                     | a b           | plans; 2 of its 9 headings are there (a, b) | what has the table's own name
            cppl  | plans                     | a             | cppl, which gives plans; 1 of its 9 headings are there (a) | another name
            cppl  | plans,additions to plans  | a             | cppl, which gives plans, additions to plans; 1 of its 9 headings are there (a) | two things at once
            plans | plans,reviews             | a             | plans, which gives plans, reviews; 1 of its 9 headings are there (a) | one of them of its name
            plans | -                         | a             | given as plans; 1 of its 9 headings are there (a) | as the command line says
            plans | plans                     | a b c d e f   | plans; 6 of its 9 headings are there (a, b, c, d, e, f) | six headings
            plans | plans                     | a b c d e f g | plans; 7 of its 9 headings are there (a, b, c, d, e, f …) | seven headings: the first six
            plans | plans                     | -             | plans; none of its 9 headings is there | none
            """)
    void whatAFileWasTakenForAndWhy(String part, String gives, String known, String line, String why) {
        Taken taken = new Taken("x.csv", part, words(gives, ","), words(known, " "), 9);
        assertThat(lines(new Recognition(Layout.canonical(), false, List.of(taken), List.of())))
                .as(why)
                .last()
                .isEqualTo("Taken         x.csv: " + line);
    }

    /** The workbook's name is not said again for each of its sheets. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            x.csv                                     | x.csv                          | one
            x.csv + y.csv                             | x.csv, y.csv                   | two files
            b.xlsx, sheet One                         | b.xlsx, sheet One              | a sheet
            b.xlsx, sheet One + b.xlsx, sheet Two     | b.xlsx, sheet One, Two         | two sheets
            b.xlsx, sheet 1 + b.xlsx, sheet 2 + b.xlsx, sheet 3 | b.xlsx, sheet 1, 2, 3 | three
            b.xlsx, sheet One + c.xlsx, sheet Two     | b.xlsx, sheet One, c.xlsx, sheet Two | of two workbooks
            x.csv + b.xlsx, sheet One                 | x.csv, b.xlsx, sheet One       | a file and a sheet
            b.xlsx, sheet One + x.csv                 | b.xlsx, sheet One, x.csv       | the other way round
            """)
    void whatIsNotReadForOneReasonIsNamedTogether(String places, String line, String why) {
        List<Unread> unread = words(places, " \\+ ").stream()
                .map(place -> new Unread(place, "it is like no part"))
                .toList();
        assertThat(lines(new Recognition(Layout.canonical(), false, List.of(), unread)))
                .as(why)
                .last()
                .isEqualTo("Not read      " + line + ": it is like no part");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a, b, a | Not read      x0, x2: a ~               x1: b
            a, b, c | Not read      x0: a ~               x1: b ~               x2: c
            """)
    void eachReasonHasALineInTheOrderInWhichTheyCame(String reasons, String expected) {
        List<String> all = words(reasons, ", ");
        List<Unread> unread = IntStream.range(0, all.size())
                .mapToObj(i -> new Unread("x" + i, all.get(i)))
                .toList();
        List<String> lines = lines(new Recognition(Layout.canonical(), false, List.of(), unread));
        assertThat(String.join(" ~ ", lines.subList(1, lines.size())).replaceAll(" +", " "))
                .isEqualTo(expected.replaceAll(" +", " "));
    }

    private static List<String> lines(Recognition recognition) {
        return RecognitionText.lines(recognition, WIDE, Ink.NONE);
    }

    private static List<String> words(@Nullable String text, String between) {
        return text == null ? List.of() : Arrays.asList(text.split(between, -1));
    }
}

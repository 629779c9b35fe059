package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences beside their labels, wrapped to a terminal. */
class LabelledLinesTest {

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one two three | 13 | one two three   | all of it
            one two three | 12 | one two/three   | a letter less
            one two three | 7  | one two/three   | broken after what just fits
            one two three | 6  | one/two/three   | before it
            one two three | 4  | one/two/three   | a word longer than the room
            unbreakable   | 4  | unbreakable     | keeps its line
            unbreakable a | 4  | unbreakable/a   | up to the next blank
            ``            | 4  | ``              | nothing
            """)
    void aSentenceIsBrokenAtBlanks(String sentence, int room, String lines, String why) {
        assertThat(String.join("/", LabelledLines.wrap(sentence, room))).as(why).isEqualTo(lines);
    }

    @Test
    void aLabelIsSaidOnceForTheSentencesUnderIt() {
        LabelledLines lines = new LabelledLines(36);
        lines.add("Rows", "one two three four five");
        lines.add("Rows", "again");
        lines.add("", "without a label");
        lines.add("Rows", "and again");
        lines.addUrgent("Left out", "many");
        lines.add("Empty", "");
        assertThat(lines.room()).isEqualTo(22);
        assertThat(String.join("\n", lines.all())).isEqualTo("""
                Rows          one two three four
                              five
                              again
                              without a label
                              and again
                Left out      many
                Empty""");
    }

    @Test
    void labelsAreSetOffOnATerminalWithColours() {
        LabelledLines lines = new LabelledLines(80, Ink.COLOURS);
        lines.add("Rows", "five");
        lines.addUrgent("Left out", "many");
        lines.add("Left out", "more");
        assertThat(lines.all())
                .containsExactly(
                        "\u001B[1mRows\u001B[0m          five",
                        "\u001B[1;31mLeft out\u001B[0m      many",
                        "              more");
    }

    @ParameterizedTest
    @CsvSource({"10, 20", "33, 20", "34, 20", "35, 21", "80, 66"})
    void aNarrowTerminalLeavesRoomAllTheSame(int width, int room) {
        assertThat(new LabelledLines(width).room()).isEqualTo(room);
    }
}

package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a text file, cell by cell. {@code '} is a quotation mark, {@code ¶} a line feed, {@code ←} a carriage return, {@code ·} a blank. */
class CellsOfTextTest {

    @TempDir
    Path folder;

    private String read(String text) throws Exception {
        StringBuilder read = new StringBuilder();
        for (List<String> row : RawCells.of(text, folder)) {
            read.append('(').append(String.join(")(", row)).append(")/");
        }
        return read.toString();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        one                | (one)/                 | a cell
        one,two            | (one)(two)/            | two
        ,two               | ()(two)/               | the first empty
        one,               | (one)()/               | the last empty
        ,                  | ()()/                  | both empty
        one¶two            | (one)/(two)/           | no line end at the end
        one¶               | (one)/                 | a line end at the end
        one←¶two←¶         | (one)/(two)/           | a carriage return and a line feed
        one←two←           | (one)/(two)/           | carriage returns
        a←¶b¶c←d           | (a)/(b)/(c)/(d)/       | all of them
        ¶one               | ()/(one)/              | an empty line is a row
        a¶←¶b              | (a)/()/(b)/            | and one between two
        ·a·,·b·            | (·a·)(·b·)/            | blanks are text
        ·,·                | (·)(·)/                | and nothing but blanks
        'one'              | (one)/                 | quotation marks
        '·one·'            | (·one·)/               | around blanks
        'a','b'            | (a)(b)/                | around every cell
        'a',b¶c,'d'        | (a)(b)/(c)(d)/         | around some
        ''                 | ()/                    | around nothing
        '',''¶'',x         | ()()/()(x)/            | around nothing, in rows
        'a,b',c            | (a,b)(c)/              | around a comma
        'a¶b',c            | (a¶b)(c)/              | around a line feed
        'a←¶b',c           | (a←¶b)(c)/             | around a carriage return and a line feed
        'a←b',c            | (a←b)(c)/              | around a carriage return
        '¶¶',c¶d           | (¶¶)(c)/(d)/           | around nothing but line feeds
        'say ''a''',b      | (say 'a')(b)/          | around doubled ones
        '''a'             | ('a)/                  | the first doubled
        'a'''             | (a')/                  | the last doubled
        ''''             | (')/                   | nothing but one doubled
        '''',''''         | (')(')/                | twice
        '{''k'': [1, 2]}'  | ({'k': [1, 2]})/       | a notation that is full of them
        a'b,c              | (a'b)(c)/              | one in the middle of a cell
        a',b               | (a')(b)/               | one at the end of a cell
        ·'a',b             | (·'a')(b)/             | blanks before it make it text
        ·'a,b'             | (·'a)(b')/             | so that it protects nothing
        'a'·,b             | (a·)(b)/               | blanks after a closing one are text
        'a,b'··            | (a,b··)/               | at the end too
        'a'·¶'b'           | (a·)/(b)/              | and before a line feed
        `#a,b`             | `(#a)(b)/`               | nothing is a remark
        a¶b,c              | (a)/(b)(c)/            | rows of different length
        \\'a\\,b           | (\\'a\\)(b)/          | a backslash escapes nothing
        """)
    void isReadAsItStands(String text, String cells, String why) throws Exception {
        String read = read(
                text.replace('\'', '"').replace('¶', '\n').replace('←', '\r').replace('·', ' '));

        assertThat(read.replace('"', '\'').replace('\n', '¶').replace('\r', '←').replace(' ', '·'))
                .as(why)
                .isEqualTo(cells.replace(' ', '·'));
    }

    @Test
    void anEmptyTextHasNoRow() throws Exception {
        assertThat(read("")).isEmpty();
    }

    /** Buffers end somewhere: whatever stands there is read alike. */
    @ParameterizedTest
    @ValueSource(ints = {65_529, 65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 65_536, 65_537})
    void whereverABufferEnds(int before) throws Exception {
        String filling = "x".repeat(before);

        assertThat(RawCells.of(filling + ",\"a\"\"b\" ,\"c\r\nd\"\r\ne", folder))
                .containsExactly(List.of(filling, "a\"b ", "c\r\nd"), List.of("e"));
    }

    @Test
    void aCellOfManyLinesAndARowOfManyQuotedCellsTakeNoTimeWorthMentioning() throws Exception {
        String lines = "\n".repeat(1_000_000);
        String cells = "\"a\"\"b\",".repeat(16_000);

        List<List<String>> read = RawCells.of("\"" + lines + "\"\n" + cells + "\n", folder);

        assertThat(read.get(0)).containsExactly(lines);
        assertThat(read.get(1)).hasSize(16_001).startsWith("a\"b", "a\"b");
    }
}

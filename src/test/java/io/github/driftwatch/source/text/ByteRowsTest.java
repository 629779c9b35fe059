package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows split as bytes are the rows that reading by characters gives, or it is said that they cannot be. */
class ByteRowsTest {

    private static final String[] PIECES = {
        "a",
        "bc",
        "2026-03-31",
        ",",
        ",",
        ",",
        ";",
        "\t",
        "\"",
        "\"",
        "\"\"",
        "\"x,y\"",
        "\n",
        "\n",
        "\r\n",
        "\r",
        " ",
        "=",
        "=\"007\"",
        "é",
        "\u00A0",
        "\u200B",
        "“",
        "𝄞",
        "\u007F",
        "\u0001",
        "'",
        "~",
        "0.5"
    };

    @TempDir
    Path folder;

    private CsvRows rows(String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("rows.csv"), text.getBytes(charset));
        return new CsvRows(file, Opening.byContent().withText(charset, ','));
    }

    private static List<Row> slowly(CsvRows rows) throws UnusableInputException {
        List<Row> all = new ArrayList<>();
        rows.read(all::add);
        return all;
    }

    /** The rows; absent where they are not given. */
    private static @Nullable List<Row> quickly(CsvRows rows) throws UnusableInputException {
        List<Row> all = new ArrayList<>();
        return rows.read(all::add, plain -> all.add(plain.kept())) ? all : null;
    }

    /** How many come as bytes. */
    private static int plain(CsvRows rows) throws UnusableInputException {
        List<Row> all = new ArrayList<>();
        assertThat(rows.read(row -> {}, plain -> all.add(plain.kept()))).isTrue();
        return all.size();
    }

    @Test
    void whateverTextIsPutTogether() throws Exception {
        Random random = new Random(7);
        int given = 0;
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            CsvRows rows = rows(text.toString(), StandardCharsets.UTF_8);
            List<Row> quick = quickly(rows);
            if (quick == null) {
                continue;
            }
            given++;
            assertThat(quick).as(text.toString()).isEqualTo(slowly(rows));
        }
        assertThat(given).isGreaterThan(1500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        UTF-8        | `José,1¶a,b¶` | 1 | a row with an accent comes as cells
        ISO-8859-1   | `José,1¶a,b¶` | 1 | in other encodings too
        windows-1252 | `“x”,1¶a,b¶`  | 1 | and its quotation marks are none
        UTF-8        | `"a","b, c"¶` | 1 | quotation marks around cells are no matter
        UTF-8        | `"a""b",c¶x¶` | 1 | one in them is
        UTF-8        | `="007",c¶x¶` | 1 | a formula is
        UTF-8        | ` a,b¶a ,b¶x¶`| 1 | blanks at an end are
        UTF-8        | `a,b`         | 1 | a last row needs no line end
        """)
    void rowsThatNeedNoLookingAtComeAsBytes(String charset, String text, int plain, String why) throws Exception {
        CsvRows rows = rows(text.replace('¶', '\n'), Charset.forName(charset));

        assertThat(plain(rows)).as(why).isEqualTo(plain);
        assertThat(quickly(rows)).isEqualTo(slowly(rows));
    }

    /** What is wrong is said in one place only. */
    @ParameterizedTest
    @ValueSource(strings = {"a,\"b\n", "a,\"b\"c\n", "\"a\" \"b\"\n", "x\n\"a\"\u00A0,b\n", "x\r\"\"\n"})
    void aFileWithAFaultOrADoubtIsLeftToReadingByCharacters(String text) throws Exception {
        assertThat(quickly(rows(text, StandardCharsets.UTF_8))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void soIsAnEncodingThatHasNotAsciiAsItIs(String charset) throws Exception {
        assertThat(quickly(rows("a,b\nc,d\n", Charset.forName(charset)))).isNull();
    }

    @Test
    void soIsARowThatIsTooLongToBeHeld() throws Exception {
        assertThat(quickly(rows("x".repeat(300_000) + "\n", StandardCharsets.UTF_8)))
                .isNull();
        assertThat(quickly(rows("x,".repeat(16_384) + "\n", StandardCharsets.UTF_8)))
                .isNull();
    }

    /** Buffers end somewhere: whatever stands there is read alike. */
    @ParameterizedTest
    @ValueSource(
            ints = {262_130, 262_135, 262_136, 262_137, 262_138, 262_139, 262_140, 262_141, 262_142, 262_143, 262_144})
    void whereverABufferEnds(int before) throws Exception {
        String line = "x".repeat(1023) + "\n";
        String filling = line.repeat(before / 1024) + "y".repeat(before % 1024);
        CsvRows rows = rows(filling + ",\"a\",\"b\"\"\" \r\nJosé,c\r\rd,e\r\n\r\n\"f\ng\"", StandardCharsets.UTF_8);

        assertThat(quickly(rows)).isEqualTo(slowly(rows));
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoRow() throws Exception {
        Path file = Files.writeString(folder.resolve("sep.csv"), "\uFEFFsep=;\r\na;b\r\n");

        assertThat(quickly(new CsvRows(file))).containsExactly(new Row(1, List.of(Cell.text("a"), Cell.text("b"))));
    }
}

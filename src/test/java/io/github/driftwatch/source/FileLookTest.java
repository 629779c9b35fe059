package io.github.driftwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is by its first bytes, whatever its name says. */
class FileLookTest {

    @TempDir
    Path folder;

    /** A byte is a letter; a tilde stands for a control character, a hash for the sign that once ended a text. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                  | EMPTY  | nothing
            `a,b¶1,2`           | TEXT   | a table
            `a,b¶1,2#`          | TEXT   | with the sign that once ended a text
            `a,~b`              | TEXT   | a fault in a text
            `a,~b~`             | BINARY | two in so short a text
            `%PDF-1.7`          | BINARY | a printed page
            `<html>`            | MARKUP | a web page
            ` ¶ <?xml?>`        | MARKUP | below blanks
            `a<b`               | TEXT   | a sign within
            """)
    void aFileIsToldByHowItBegins(String text, FileKind kind, String why) throws IOException {
        String content = text.replace('¶', '\n').replace('~', '\u0001').replace('#', '\u001A');
        assertThat(of(content, StandardCharsets.ISO_8859_1)).as(why).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} control characters in {1}")
    @CsvSource({"2, 49, BINARY", "2, 50, TEXT", "2, 99, TEXT", "3, 99, BINARY", "3, 100, TEXT"})
    void someControlCharactersAreAFaultAndManyAreNoText(int controls, int letters, FileKind kind) throws IOException {
        assertThat(of("\u0001".repeat(controls) + "x".repeat(letters - controls), StandardCharsets.ISO_8859_1))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void aTextOfTwoBytesForACharacterIsText(Charset charset) throws IOException {
        assertThat(of("\uFEFFchild_id,plan_id\n1,2\n", charset)).isEqualTo(FileKind.TEXT);
        assertThat(of("child_id,plan_id\n1,2\n", charset)).as("without a mark").isEqualTo(FileKind.TEXT);
        assertThat(of("\uFEFF <html><table></table></html>", charset)).isEqualTo(FileKind.MARKUP);
    }

    @ParameterizedTest
    @CsvSource({"'', TEXT", "<, MARKUP"})
    void aMarkIsNoPartOfTheText(String begins, FileKind kind) throws IOException {
        assertThat(of("\uFEFF" + begins + "a,b", StandardCharsets.UTF_8)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "9 {0}")
    @CsvSource({"2, ANCIENT_WORKBOOK", "4, ANCIENT_WORKBOOK", "8, ANCIENT_WORKBOOK", "9, TEXT"})
    void recordsThatStandAloneAreAnAncientWorkbook(char version, FileKind kind) throws IOException {
        assertThat(of("\t" + (char) (version - '0') + "abc", StandardCharsets.ISO_8859_1))
                .isEqualTo(kind);
    }

    private FileKind of(String text, Charset charset) throws IOException {
        return FileLook.at(Files.write(folder.resolve("any.csv"), text.getBytes(charset)));
    }
}

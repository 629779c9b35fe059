package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.cli.value.DelimiterConverter;
import io.github.driftwatch.cli.value.EncodingConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TextOptionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        comma     ! `,`
        semicolon ! `;`
        Tab       ! `\t`
        `\\t`     ! `\t`
        `\t`      ! `\t`
        pipe      ! `|`
        bar       ! `|`
        space     ! ` `
        `;`       ! `;`
        ^         ! ^
        ~         ! ~
        """)
    void aDelimiterIsACharacterOrItsName(String typed, char delimiter) {
        assertThat(new DelimiterConverter().convert(typed)).isEqualTo(delimiter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "7", "\u00E9", "\"", "\n", "\r", "\0", ";;", "colon"})
    void whatCannotSeparateIsRefused(String typed) {
        assertThatThrownBy(() -> new DelimiterConverter().convert(typed))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("found \"" + typed + "\", expected comma, semicolon, tab, pipe, or one character that is no"
                        + " letter, digit or quotation mark");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        UTF-8,        UTF-8
        utf8,         UTF-8
        Windows-1252, windows-1252
        cp1252,       windows-1252
        ANSI,         windows-1252
        latin1,       ISO-8859-1
        Unicode,      UTF-16
        utf-16le,     UTF-16LE
        cp850,        IBM850
        """)
    void anEncodingIsKnownByAnyOfItsNames(String typed, String encoding) {
        assertThat(new EncodingConverter().convert(typed).name()).isEqualTo(encoding);
    }
}

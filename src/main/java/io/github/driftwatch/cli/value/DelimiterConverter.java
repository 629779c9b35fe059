package io.github.driftwatch.cli.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what separates cells on the command line: a character, or the name of one that a shell makes hard to type. */
public final class DelimiterConverter implements ITypeConverter<Character>, KnownWords {

    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "\\t", '\t', "pipe", '|', "bar", '|', "space", ' ');

    @Override
    public List<String> words() {
        return List.of("comma", "semicolon", "tab", "pipe");
    }

    @Override
    public Character convert(String value) {
        Character named = NAMES.get(value.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        if (value.length() != 1 || !separates(value.charAt(0))) {
            throw new TypeConversionException("found \"" + value
                    + "\", expected comma, semicolon, tab, pipe, or one character that is no letter, digit or quotation"
                    + " mark");
        }
        return value.charAt(0);
    }

    private static boolean separates(char c) {
        return c != '"'
                && c != '\n'
                && c != '\r'
                && c != 0
                && !Character.isLetterOrDigit(c)
                && !Character.isSurrogate(c);
    }
}

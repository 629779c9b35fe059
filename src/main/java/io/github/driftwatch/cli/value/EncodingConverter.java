package io.github.driftwatch.cli.value;

import io.github.driftwatch.words.NearestWord;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an encoding on the command line: any that Java knows, and what Windows calls its own. */
public final class EncodingConverter implements ITypeConverter<Charset>, KnownWords {

    private static final List<String> USUAL =
            List.of("utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "iso-8859-15", "ibm850");

    @Override
    public List<String> words() {
        return USUAL;
    }

    @Override
    public Charset convert(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "ansi" -> Charset.forName("windows-1252");
                case "unicode" -> Charset.forName("utf-16");
                default -> Charset.forName(name);
            };
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "found \"" + value + "\", which is no encoding that is known; expected one"
                            + " such as " + String.join(", ", USUAL)
                            + NearestWord.to(name, USUAL)
                                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                                    .orElse(""));
        }
    }
}

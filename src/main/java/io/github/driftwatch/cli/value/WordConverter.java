package io.github.driftwatch.cli.value;

import io.github.driftwatch.words.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a fixed list of words on the command line, in any case. */
public abstract class WordConverter<T> implements ITypeConverter<T>, KnownWords {

    private final T[] values;
    private final Function<T, String> word;

    WordConverter(T[] values, Function<T, String> word) {
        this.values = values;
        this.word = word;
    }

    @Override
    public final List<String> words() {
        return Arrays.stream(values).map(word).toList();
    }

    @Override
    public final T convert(String value) {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(candidate -> word.apply(candidate).equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(value, wanted));
    }

    private TypeConversionException unknown(String value, String wanted) {
        List<String> words = words();
        return new TypeConversionException("found \"" + value + "\", expected one of " + String.join(", ", words)
                + NearestWord.to(wanted, words)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse(""));
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.report.ahead.Grouping;
import io.github.driftwatch.words.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the words for {@link Grouping} on the command line, in any case. */
final class GroupingConverter implements ITypeConverter<Grouping>, KnownWords {

    @Override
    public Grouping convert(String value) {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Grouping.values())
                .filter(grouping -> grouping.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(value, wanted));
    }

    @Override
    public List<String> words() {
        return Stream.of(Grouping.values()).map(Grouping::word).toList();
    }

    private TypeConversionException unknown(String value, String wanted) {
        return new TypeConversionException("found \"" + value + "\", expected one of " + String.join(", ", words())
                + NearestWord.to(wanted, words())
                        .map(word -> "; did you mean \"" + word + "\"?")
                        .orElse(""));
    }
}

package io.github.driftwatch.cli.value;

import io.github.driftwatch.layout.DateOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an order of dates on the command line: {@code dmy}, or the same in words, {@code day-first}. */
public final class DateOrderConverter implements ITypeConverter<DateOrder>, KnownWords {

    @Override
    public List<String> words() {
        return Arrays.stream(DateOrder.values()).map(DateOrder::word).toList();
    }

    @Override
    public DateOrder convert(String value) {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(DateOrder.values())
                .filter(order -> wanted.equals(order.word())
                        || wanted.equals(order.title().replace(' ', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("found \"" + value + "\", expected "
                        + Arrays.stream(DateOrder.values())
                                .map(order -> order.word() + " (" + order.title() + ")")
                                .collect(Collectors.joining(", "))));
    }
}

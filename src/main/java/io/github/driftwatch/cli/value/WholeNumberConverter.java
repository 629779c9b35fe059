package io.github.driftwatch.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number on the command line: {@code 1500}, with a sign or without. */
public final class WholeNumberConverter implements ITypeConverter<Long> {

    @Override
    public Long convert(String value) {
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("found \"" + value + "\", expected a whole number as in 1500");
        }
    }

    /** Reads one that is not too large for a count. */
    public static int count(String value) {
        long number = new WholeNumberConverter().convert(value);
        if (number != (int) number) {
            throw new TypeConversionException(
                    "found \"" + value + "\", expected a number of " + Integer.MAX_VALUE + " or less");
        }
        return (int) number;
    }
}

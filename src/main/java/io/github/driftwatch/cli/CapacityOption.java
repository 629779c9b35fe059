package io.github.driftwatch.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many conferences a chair can hold. */
final class CapacityOption {

    private static final int MOST = 99;

    @Option(
            names = "--capacity",
            paramLabel = "N",
            converter = Converter.class,
            description =
                    "How many conferences one chair can hold in a week: the workbook's sheet load frames the weeks"
                            + " that have more, and names them.")
    private @Nullable Integer capacity;

    @Nullable
    Integer capacity() {
        return capacity;
    }

    /** Reads a number of conferences. */
    static final class Converter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            String number = value.strip();
            if (!number.matches("[0-9]{1,2}") || number.matches("0+")) {
                throw new TypeConversionException(
                        "found \"" + value + "\", expected a whole number from 1 to " + MOST + ", as in 6");
            }
            return Integer.valueOf(number);
        }
    }
}

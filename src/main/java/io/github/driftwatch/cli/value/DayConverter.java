package io.github.driftwatch.cli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date on the command line: {@code 2026-11-20} or {@code 20/11/2026}. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(value);
            }
            if (value.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")) {
                String[] parts = value.split("/", -1);
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + value + "\" is no day of the calendar");
        }
        throw new TypeConversionException("found \"" + value + "\", expected a date as in 2026-11-20 or 20/11/2026");
    }
}

package io.github.driftwatch.cli.value;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how old something may be: hours, days or weeks, the unit always named. */
public final class AgeConverter implements ITypeConverter<Duration> {

    private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,4})([hdw])");

    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public Duration convert(String value) {
        Matcher parts = AGE.matcher(value.strip());
        if (!parts.matches()) {
            throw new TypeConversionException(
                    "found \"" + value + "\", expected hours, days or weeks as in 20h, 3d or 1w.");
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofDays(number * DAYS_OF_A_WEEK);
        };
    }
}

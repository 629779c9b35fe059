package io.github.driftwatch.cli.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time on the command line, in days: {@code 28}, {@code 28d} or {@code 8w}. */
public final class HorizonConverter implements ITypeConverter<Integer> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})([dw]?)");

    @Override
    public Integer convert(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new TypeConversionException("found \"" + value + "\", expected days or weeks as in 28, 28d or 8w");
        }
        int number = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("w") ? number * 7 : number;
    }
}

package io.github.driftwatch.cli.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a percentage on the command line as a share: {@code 5%} or {@code 5} is 0.05. */
public final class ShareConverter implements ITypeConverter<Double> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?)%?");

    @Override
    public Double convert(String value) {
        Matcher matcher = FORM.matcher(value.strip());
        double percent = matcher.matches() ? Double.parseDouble(matcher.group(1)) : -1;
        if (percent < 0 || percent > 100) {
            throw new TypeConversionException("found \"" + value + "\", expected a percentage from 0% to 100%");
        }
        return percent / 100;
    }
}

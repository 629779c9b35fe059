package io.github.driftwatch.cli.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a percentage on the command line as it is written: {@code 95} or {@code 92.5%}. */
public final class PercentConverter implements ITypeConverter<BigDecimal> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?)\\s*%?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    public BigDecimal convert(String value) {
        Matcher matcher = FORM.matcher(value.strip());
        if (matcher.matches()) {
            BigDecimal percent = new BigDecimal(matcher.group(1));
            if (percent.compareTo(MOST) <= 0) {
                return percent;
            }
        }
        throw new TypeConversionException("found \"" + value + "\", expected a percentage from 0 to 100, as in 95");
    }
}

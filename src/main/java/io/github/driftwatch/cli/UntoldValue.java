package io.github.driftwatch.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with an option's value, without the value: of what stands in a file, nobody knows what it is. */
final class UntoldValue {

    private static final Pattern FOUND_AND_EXPECTED = Pattern.compile("found \".*\", expected", Pattern.DOTALL);
    private static final Pattern FOUND_WHAT_IS_NOT = Pattern.compile("found \".*\", which", Pattern.DOTALL);
    private static final Pattern IS_NOT = Pattern.compile("^([^\"]*: )\".*\" is ", Pattern.DOTALL);
    private static final Pattern OF_THE_PARSER = Pattern.compile("^([^\"]*'[^']*'[^':]*: )'.*' is ", Pattern.DOTALL);
    private static final Pattern NEAREST = Pattern.compile("; did you mean \"[^\"]*\"\\?$");

    private UntoldValue() {}

    /** A message such as {@code found "soon", expected a date}, as {@code expected a date}. */
    static String of(@Nullable String message) {
        String untold = FOUND_AND_EXPECTED.matcher(String.valueOf(message)).replaceFirst("expected");
        untold = FOUND_WHAT_IS_NOT.matcher(untold).replaceFirst("found what");
        untold = IS_NOT.matcher(untold).replaceFirst("$1this is ");
        untold = OF_THE_PARSER.matcher(untold).replaceFirst("$1this is ");
        return NEAREST.matcher(untold).replaceFirst("");
    }
}

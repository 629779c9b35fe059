package io.github.driftwatch.cli.value;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a digest, in capitals or not. */
public final class DigestConverter implements ITypeConverter<String> {

    private static final int LENGTH = 64;

    @Override
    public String convert(String value) {
        String digest = value.strip().toLowerCase(Locale.ROOT);
        if (!digest.matches("[0-9a-f]{" + LENGTH + "}")) {
            throw new TypeConversionException("found " + value.strip().length()
                    + " letters, expected a digest as check prints it: " + LENGTH + " letters from 0 to 9 and a to f.");
        }
        return digest;
    }
}

package io.github.driftwatch.cli.value;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Is asked only where {@code --config} stands in a file of options, where it came too late to be of use. */
public final class ConfigConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        throw new TypeConversionException("give it on the command line itself, and not in a file of options.");
    }
}

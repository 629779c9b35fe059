package io.github.driftwatch.cli.value;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Reads a day, or the name of a folder: whatever is written in figures as a day is one. */
public final class SinceConverter implements ITypeConverter<Since> {

    @Override
    public Since convert(String value) {
        if (Since.isInFigures(value)) {
            return new Since(new DayConverter().convert(value), null);
        }
        Path folder = new PathConverter().convert(value);
        return new Since(null, folder);
    }
}

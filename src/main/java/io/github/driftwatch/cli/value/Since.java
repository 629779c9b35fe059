package io.github.driftwatch.cli.value;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What notices are listed since: a day, or the run that a folder holds. One of the two is given.
 *
 * @param day the first day
 * @param folder the folder of an earlier run
 */
public record Since(@Nullable LocalDate day, @Nullable Path folder) {

    private static final String IN_FIGURES = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}";

    /** Whether a text is written in figures as a day is: no folder is taken for one. */
    public static boolean isInFigures(String text) {
        return text.matches(IN_FIGURES);
    }
}

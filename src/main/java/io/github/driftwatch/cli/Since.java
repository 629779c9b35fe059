package io.github.driftwatch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What notices are listed since: a day, or the run that a folder holds. One of the two is given.
 *
 * @param day the first day
 * @param folder the folder of an earlier run
 */
record Since(@Nullable LocalDate day, @Nullable Path folder) {}

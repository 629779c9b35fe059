package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.DayConverter;
import io.github.driftwatch.governance.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The period that a report is of. */
final class PeriodOptions {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            converter = DayConverter.class,
            description = "The period's first day.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            required = true,
            converter = DayConverter.class,
            description = "The period's last day, up to today: the day that plans are looked at.")
    private @Nullable LocalDate to;

    /**
     * The period.
     *
     * @param today the last day that there can be figures of
     */
    Period period(LocalDate today) {
        if (from == null || to == null) {
            throw new IllegalStateException("both are required");
        }
        if (to.isBefore(from)) {
            throw new WrongCommandException(
                    "--to: found " + to + ", which is before --from, " + from + "; change one of them.");
        }
        if (to.isAfter(today)) {
            throw new WrongCommandException("--to: found " + to + ", which is later than today, " + today
                    + ": there are no figures of days to come; give a day up to today.");
        }
        return new Period(from, to);
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How old the files of an export may be, by the time that each was last changed. The list of what is known about may be of
 * any age: people keep it by hand, and change it when there is something to say.
 *
 * @param most the age that is still taken
 * @param now the moment that ages are counted to, whatever day the check is made for
 * @param notes is told what is to be known, a sentence each
 */
public record Freshness(Duration most, Instant now, Consumer<String> notes) {

    /** Clocks of two machines differ by minutes, and those of two time zones by less than a day: more is a wrong clock. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private static final int HOURS_OF_TWO_DAYS = 48;

    /** Makes sure that none is older. */
    void hold(List<TableSource> sources) throws UnusableInputException {
        Set<Path> held = new HashSet<>();
        for (TableSource source : sources) {
            if (source.table() != Table.ACKNOWLEDGED && held.add(source.rows().path())) {
                hold(source.rows().path());
            }
        }
    }

    private void hold(Path file) throws UnusableInputException {
        Duration age = Duration.between(changed(file), now);
        if (age.compareTo(most) > 0) {
            String old = inWords(age);
            String allowed = inWords(most);
            throw new UnusableInputException(file + " is " + (old.equals(allowed) ? "more than " : "") + old
                    + " old, and --max-age allows " + allowed
                    + ": the export may not have run. Export again, or allow more, and run again.");
        }
        if (age.negated().compareTo(CLOCKS_DIFFER) > 0) {
            notes.accept(
                    file + " was last changed " + inWords(age.negated()) + " from now, by its own time: its age cannot"
                            + " be told. Check the clock of the machine that exports it.");
        }
    }

    private static Instant changed(Path file) throws UnusableInputException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be used: when it was last changed cannot be found out, and"
                    + " --max-age asks for it. Check that the account that runs this may read it, and run again.");
        }
    }

    /** Whole hours up to two days, and whole days beyond. */
    private static String inWords(Duration time) {
        long hours = time.toHours();
        if (hours < HOURS_OF_TWO_DAYS) {
            return hours + (hours == 1 ? " hour" : " hours");
        }
        return time.toDays() + " days";
    }
}

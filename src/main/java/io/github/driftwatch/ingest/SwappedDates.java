package io.github.driftwatch.ingest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mark that a spreadsheet leaves which opens dates of another order than its own: what can be read in its order has become
 * a real date, day and month swapped, and what cannot has stayed a text. So every real date of the column is of the first
 * twelve days of a month, and every text is of a later one.
 */
final class SwappedDates {

    private static final int MONTHS = 12;

    /** With five of each there is less than one chance in a thousand that they lie so by themselves. */
    private static final int FEWEST = 5;

    private final Map<String, Tally> columns = new LinkedHashMap<>();

    private static final class Tally {
        private int real;
        private int texts;
        private boolean otherwise;

        private boolean isSwapped() {
            return real >= FEWEST && texts >= FEWEST && !otherwise;
        }
    }

    /** Takes note of a real date. */
    void real(String column, LocalDate date) {
        Tally tally = tally(column);
        tally.real++;
        tally.otherwise |= date.getDayOfMonth() > MONTHS;
    }

    /** Takes note of a date that stands as a text, and that not every order reads alike. */
    void text(String column, DateText written) {
        Tally tally = tally(column);
        tally.texts++;
        tally.otherwise |= written.dayFirst() != null && written.monthFirst() != null;
    }

    private Tally tally(String column) {
        return columns.computeIfAbsent(column, name -> new Tally());
    }

    /** Says of which columns it looks so. */
    void note(ReadingNotes notes) {
        columns.forEach((column, tally) -> {
            if (tally.isSwapped()) {
                notes.say(": " + column + " has " + tally.real
                        + " real dates, all of the first twelve days of a month, and "
                        + tally.texts
                        + " as texts, all of later days. A spreadsheet with another order of day and month may"
                        + " have opened the file and swapped what it could read: compare some with the case system, and"
                        + " export again without opening it in between.");
            }
        });
    }
}

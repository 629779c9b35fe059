package io.github.driftwatch.ingest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The day that begins at a time in UTC. A system that keeps a date as its midnight, and writes that in UTC, writes 23:00 of
 * the day before while summer time runs in England and Wales. Any other time is left on the day that is written: no meeting
 * begins then, and a zone is often put behind a local time by mistake.
 */
final class UtcMidnight {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Pattern HOUR_BEFORE = Pattern.compile("[T ]23:00(:00([.]0+)?)? ?(Z|[+-]00(:?00)?)");

    private UtcMidnight() {}

    /**
     * The day of a date with a time.
     *
     * @param written the date as it stands there
     * @param from where the time begins in the text
     */
    static LocalDate day(LocalDate written, String text, int from) {
        return HOUR_BEFORE.matcher(text).region(from, text.length()).matches()
                ? written.atTime(23, 0)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(HERE)
                        .toLocalDate()
                : written;
    }
}

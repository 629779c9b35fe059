package io.github.driftwatch.governance;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a measure, whatever the period and the group.
 *
 * @param measure the measure's identifier, such as {@code G6}
 * @param id its own, such as {@code in-time}; no other line of the measure has it
 * @param title what it counts or says, for a reader
 * @param kind how it comes about
 * @param unit what it is a number of, in the plural, such as {@code plans}
 * @param of the key of the line that it is a share of; absent where it is a share of nothing
 * @param published whether reports show it; one that they do not is there so that nobody can work it out
 * @param atTheEnd whether it is of the period's last day; else it is of all its days
 */
public record Line(
        String measure,
        String id,
        String title,
        Kind kind,
        String unit,
        @Nullable String of,
        boolean published,
        boolean atTheEnd) {

    /** How a figure comes about. */
    public enum Kind {
        /** Things counted, each in one group of every split: those of all groups add up. */
        COUNT,
        /** The middle one of measurements. */
        MEDIAN,
        /** The greatest of measurements. */
        GREATEST,
        /** Worked out in a way of its own, such as an estimate; groups do not add up. */
        ESTIMATE
    }

    /** What tells it from the lines of every measure, such as {@code G6/in-time}. */
    public String key() {
        return measure + "/" + id;
    }

    /** Things counted in the period. */
    public static Line count(String measure, String id, String title, String unit) {
        return new Line(measure, id, title, Kind.COUNT, unit, null, true, false);
    }

    /** Things counted on the period's last day. */
    public static Line countAtTheEnd(String measure, String id, String title, String unit) {
        return new Line(measure, id, title, Kind.COUNT, unit, null, true, true);
    }

    /** The same as a share of another line. */
    public Line of(Line whole) {
        return new Line(measure, id, title, kind, unit, whole.key(), published, atTheEnd);
    }

    /** The middle one of measurements. */
    public static Line median(String measure, String id, String title, String unit) {
        return new Line(measure, id, title, Kind.MEDIAN, unit, null, true, false);
    }

    /** The greatest of measurements. */
    public static Line greatest(String measure, String id, String title, String unit) {
        return new Line(measure, id, title, Kind.GREATEST, unit, null, true, false);
    }

    /** The same, shown to nobody. */
    public Line hidden() {
        return new Line(measure, id, title, kind, unit, of, false, atTheEnd);
    }
}

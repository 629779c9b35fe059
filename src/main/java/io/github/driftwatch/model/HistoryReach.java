package io.github.driftwatch.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far back an export holds the reviews of its plans: all of them, or only some (rulebook, part 12).
 *
 * @param extent which reviews it holds
 * @param from the first day whose reviews it holds; absent where the extent names no day
 * @param cutOff a day before which it holds none whatever the extent; absent where there is no such day beside {@code from}
 */
public record HistoryReach(
        Extent extent, @Nullable LocalDate from, @Nullable LocalDate cutOff) {

    /** Every review of every plan: what holds where nothing else is said. */
    public static final HistoryReach WHOLE = new HistoryReach(Extent.WHOLE, null, null);

    /** Of each plan the latest review that was held, and no other. */
    public static final HistoryReach LATEST_ONLY = new HistoryReach(Extent.LATEST_ONLY, null, null);

    /** Which reviews of a plan an export holds. */
    public enum Extent {
        WHOLE,
        /** Those of a day and later, and none before. */
        FROM,
        /** Those of a day and later, and the last one before it. */
        FROM_AND_LAST_BEFORE,
        LATEST_ONLY
    }

    public HistoryReach {
        boolean dated = extent == Extent.FROM || extent == Extent.FROM_AND_LAST_BEFORE;
        if (dated != (from != null)) {
            throw new IllegalArgumentException("a day goes with an extent from that day on, and with no other");
        }
        if (cutOff != null && (extent == Extent.WHOLE || extent == Extent.FROM)) {
            throw new IllegalArgumentException("a day before which there is none is itself an extent here");
        }
    }

    /** No review before a day is in the export. */
    public static HistoryReach from(LocalDate firstDay) {
        return new HistoryReach(Extent.FROM, firstDay, null);
    }

    /** No review before a day is in the export, but for the last of them. */
    public static HistoryReach fromAndLastBefore(LocalDate firstDay) {
        return new HistoryReach(Extent.FROM_AND_LAST_BEFORE, firstDay, null);
    }

    /** The same, and no review before a day either: what the one leaves out is left out, and what the other does. */
    public HistoryReach andNoneBefore(LocalDate day) {
        return switch (extent) {
            case WHOLE -> from(day);
            case FROM -> from(later(day, Objects.requireNonNull(from)));
            case FROM_AND_LAST_BEFORE, LATEST_ONLY ->
                new HistoryReach(extent, from, cutOff == null ? day : later(day, cutOff));
        };
    }

    /**
     * The first day from which every review of a plan is known; absent where all of them are.
     *
     * <p>Reviews come after the initial conference. With none from that day's morrow up to the first known day, none can be
     * lacking. Where the last one before would be there and is not, none was held. Whether it counts makes no difference:
     * one after the plan's end has taken the place of one that would.
     *
     * @param conferences the rows of the plan's review history that the export holds
     */
    @Nullable
    LocalDate knownFrom(Plan plan, Collection<Conference> conferences) {
        LocalDate known = switch (extent) {
            case WHOLE -> null;
            case FROM -> from;
            case FROM_AND_LAST_BEFORE, LATEST_ONLY -> lastBefore(plan, conferences);
        };
        if (cutOff != null) {
            known = known == null ? cutOff : later(known, cutOff);
        }
        return known == null || !known.isAfter(plan.icpc().plusDays(1)) ? null : known;
    }

    private @Nullable LocalDate lastBefore(Plan plan, Collection<Conference> conferences) {
        LocalDate last = null;
        for (Conference row : conferences) {
            boolean held = row.type() == Conference.Type.REVIEW
                    && row.status().heldOn(row.date(), row.date())
                    && row.date().isAfter(plan.icpc());
            if (held
                    && (from == null || row.date().isBefore(from))
                    && (last == null || row.date().isAfter(last))) {
                last = row.date();
            }
        }
        return last;
    }

    /**
     * The first day as at which it tells how things stood; absent where it tells of every day. Of each plan the latest
     * review alone tells of no day but that of the export: at an earlier one, another was the latest.
     *
     * @param asAt the day of the export
     */
    public @Nullable LocalDate tellsFrom(LocalDate asAt) {
        LocalDate first = extent == Extent.LATEST_ONLY ? asAt : from;
        return first == null || (cutOff != null && cutOff.isAfter(first)) ? cutOff : first;
    }

    /** Why reviews may be lacking, for the note on what is not assessed; one that reaches back to the start has none. */
    public String lack() {
        return switch (extent) {
            case WHOLE -> throw new IllegalStateException("an export that holds every review lacks none");
            case FROM -> "reviews before " + Objects.requireNonNull(from) + " are not in the export";
            case FROM_AND_LAST_BEFORE ->
                "reviews before " + Objects.requireNonNull(from) + ", but for the last"
                        + (cutOff == null ? "" : ", and any before " + cutOff) + ", are not in the export";
            case LATEST_ONLY ->
                "reviews before the latest" + (cutOff == null ? "" : ", and any before " + cutOff + ",")
                        + " are not in the export";
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

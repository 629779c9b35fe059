package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's plans as they stand to a day on which something happened or is to happen.
 *
 * @param plans the plans, in the order of the file
 * @param date the day
 * @param asAt the day that the check is made for: an end after it has not come, and is none
 */
record PlansOnDay(List<Belongings> plans, LocalDate date, LocalDate asAt) {

    private static final int DAYS_BEFORE_START = 92;

    /** Whether a plan runs on the day, its first and last day included. */
    boolean covers(Plan plan) {
        LocalDate end = plan.end();
        return !plan.start().isAfter(date) && (end == null || end.isAfter(asAt) || !end.isBefore(date));
    }

    /** Of two plans on one day, the one that ends on it; else the one that started last. */
    @Nullable
    Belongings endingOrCovering() {
        for (Belongings each : plans) {
            if (covers(each.plan()) && date.equals(each.plan().end())) {
                return each;
            }
        }
        return latestCovering();
    }

    /** Of those that run on the day, the one that started last. */
    @Nullable
    Belongings latestCovering() {
        return lastToStart(plans.stream().filter(each -> covers(each.plan())).toList());
    }

    /** That of the initial conference of the day: of several, the one that runs on it, else the first to start. */
    @Nullable
    Belongings begunByConference() {
        List<Belongings> begun =
                plans.stream().filter(each -> each.plan().icpc().equals(date)).toList();
        Belongings running = new PlansOnDay(begun, date, asAt).latestCovering();
        return running == null ? firstToStart(begun) : running;
    }

    /** The last that had ended before the day. */
    @Nullable
    Belongings lastEnded() {
        Belongings last = null;
        LocalDate lastEnd = LocalDate.MIN;
        for (Belongings each : plans) {
            LocalDate end = each.plan().end();
            if (end != null && end.isBefore(date) && end.isAfter(lastEnd)) {
                last = each;
                lastEnd = end;
            }
        }
        return last;
    }

    /** The first to start soon after the day. */
    @Nullable
    Belongings nextToStart() {
        LocalDate soon = date.plusDays(DAYS_BEFORE_START);
        return firstToStart(plans.stream()
                .filter(each -> each.plan().start().isAfter(date)
                        && !each.plan().start().isAfter(soon))
                .toList());
    }

    private static @Nullable Belongings firstToStart(List<Belongings> plans) {
        Belongings first = null;
        for (Belongings each : plans) {
            first = first == null || startsBefore(each, first) ? each : first;
        }
        return first;
    }

    /** The last to start; of several the first in the file. */
    static @Nullable Belongings lastToStart(List<Belongings> plans) {
        Belongings last = null;
        for (Belongings each : plans) {
            last = last == null || startsBefore(last, each) ? each : last;
        }
        return last;
    }

    private static boolean startsBefore(Belongings one, Belongings other) {
        return one.plan().start().isBefore(other.plan().start());
    }
}

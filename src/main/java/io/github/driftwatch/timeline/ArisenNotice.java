package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Notice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A notice that has arisen on a plan: people are to be told, whether they have been or not.
 *
 * @param plan the plan
 * @param notice who is to be told what
 * @param day the day that it arose, on or before the as-at date
 * @param anchor the day of what it is about, which may lie ahead
 * @param number the number of what it is about, such as 3 of the third review; 1 where it has none, 0
 *     where it is not known
 * @param due the due date of the rule that it rests on; absent where it rests on none
 */
public record ArisenNotice(
        Plan plan,
        Notice notice,
        LocalDate day,
        LocalDate anchor,
        int number,
        @Nullable LocalDate due) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Why people are told, in words for this plan. */
    public String reason() {
        return filled(notice.reason());
    }

    /** What they are to do, in words for this plan. */
    public String action() {
        return filled(notice.action());
    }

    /** Whether it was to remind people of a day that has gone by before the as-at date: too late to be of use. */
    public boolean remindsInVain(LocalDate asAt) {
        return anchor.isAfter(day) && anchor.isBefore(asAt);
    }

    /** Whether the plan has ended by the as-at date, so that a notice of a plan that goes on is of no use. */
    public boolean outlivedItsPlan(LocalDate asAt) {
        return !notice.occasion().outlivesPlan()
                && plan.end() != null
                && !plan.end().isAfter(asAt);
    }

    private String filled(String text) {
        return text.replace("{number}", number == 0 ? "(number not known)" : Integer.toString(number))
                .replace("{anchor}", DAY.format(anchor))
                .replace("{day}", DAY.format(day))
                .replace("{due}", due == null ? "" : DAY.format(due));
    }
}

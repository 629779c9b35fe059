package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every reading: those that belong to no single rule, which stand here, and those of the built-in profiles' rules and notices. */
public final class Readings {

    /** What the key of a notice's reading ends with, as a rule may have the same id. */
    public static final String NOTICE = " notice";

    /** The readings that belong to no single rule. */
    public static final List<Reading> GENERAL = List.of(
            new Reading(
                    "first-day",
                    "every limit",
                    "The day that a limit is counted from is not counted. The last day is in time, the day after it one"
                            + " day late."),
            new Reading(
                    "months",
                    "months",
                    "Months run to the same day-number, or to the month's last day where it has none, in one step (Dodds"
                            + " v Walker [1981] 1 WLR 1027)."),
            new Reading(
                    "working-days",
                    "working days",
                    "Saturdays, Sundays and the bank holidays of England and Wales are no working days, one-off holidays"
                            + " included."),
            new Reading(
                    "one-a-day",
                    "reviews on one day",
                    "Two reviews of a plan on one day are one; of two, the first in the file counts."),
            new Reading(
                    "designated-review",
                    "designated reviews",
                    "A designated review is no review: it has no number among them and meets no review's limit."),
            new Reading(
                    "on-the-conference",
                    "reviews on the day of the initial conference",
                    "A review on the day of the initial conference, or before it, is none."),
            new Reading(
                    "after-the-end",
                    "the end of a plan",
                    "A meeting or visit on the day of the end counts, one after it does not."),
            new Reading(
                    "not-yet",
                    "days to come",
                    "Nothing dated after the as-at date has happened, whatever its status says."),
            new Reading(
                    "booked-in-order",
                    "bookings",
                    "Booked reviews stand for the next ones in order of their dates; a date that the latest review noted"
                            + " counts where no review is booked."),
            new Reading("not-known", "empty cells", "An empty yes-or-no cell is not known, and never read as no."),
            new Reading(
                    "no-plan",
                    "rows without a plan",
                    "An event that falls in no plan is of the last one that ended before it; where there is none, of the"
                            + " first that begins within 92 days after it."));

    private Readings() {}

    /** All of them, those of no single rule first, then in the order of the built-in profiles, their rules before their notices. */
    public static List<Reading> all() {
        List<Reading> all = new ArrayList<>(GENERAL);
        Set<String> ids = new HashSet<>();
        Set<String> noticeIds = new HashSet<>();
        for (String name : ProfileLoader.BUILT_IN) {
            Profile profile = new ProfileLoader().load(name);
            for (Rule rule : profile.rules()) {
                if (rule.profile().equals(name) && rule.reading() != null) {
                    String key = ids.contains(rule.id()) ? name + "/" + rule.id() : rule.id();
                    all.add(new Reading(key, name + ", " + Phrases.clause(rule.clause()), rule.reading()));
                }
            }
            for (Notice notice : profile.notices()) {
                if (notice.profile().equals(name) && notice.reading() != null) {
                    String key = (noticeIds.contains(notice.id()) ? name + "/" : "") + notice.id() + NOTICE;
                    all.add(new Reading(key, name + ", " + Phrases.clause(notice.clause()), notice.reading()));
                }
            }
            profile.rules().forEach(rule -> ids.add(rule.id()));
            profile.notices().forEach(notice -> noticeIds.add(notice.id()));
        }
        return List.copyOf(all);
    }
}

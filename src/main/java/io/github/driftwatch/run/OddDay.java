package io.github.driftwatch.run;

import io.github.driftwatch.model.Plan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader has to know of a run for a day that its export does not fit: more often a slip of the hand than a plan. */
final class OddDay {

    private OddDay() {}

    /** A sentence where the as-at date lies after the day that the run is made on, or before most plans began. */
    static List<String> notes(Request request, List<Plan> plans) {
        List<String> notes = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(request.today(), request.asAt());
        if (days > 0) {
            notes.add(
                    "The as-at date is " + String.format(Locale.UK, "%,d", days) + (days == 1 ? " day" : " days")
                            + " after today: what is done and recorded until then is not in the input, and counts as not done.");
        }
        long later = plans.stream()
                .filter(plan -> plan.start().isAfter(request.asAt()))
                .count();
        if (2 * later > plans.size()) {
            notes.add(String.format(
                    Locale.UK,
                    "%,d of %,d plans begin after the as-at date: they are not there yet, and nothing is asked of them.",
                    later,
                    plans.size()));
        }
        return notes;
    }
}

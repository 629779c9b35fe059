package io.github.driftwatch.run;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What a reader has to know of a run that is made for a day still to come: more often a slip of the hand than a plan. */
final class DayToCome {

    private DayToCome() {}

    /** A sentence, where the as-at date lies after the day that the run is made on. */
    static List<String> notes(Request request) {
        long days = ChronoUnit.DAYS.between(request.today(), request.asAt());
        return days <= 0
                ? List.of()
                : List.of(
                        "The as-at date is " + String.format(Locale.UK, "%,d", days) + (days == 1 ? " day" : " days")
                                + " after today: what is done and recorded until then is not in the input, and counts as not done.");
    }
}

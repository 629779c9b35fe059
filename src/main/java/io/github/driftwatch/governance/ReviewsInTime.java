package io.github.driftwatch.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** G6: the reviews held in the period, and whether they were in time. */
final class ReviewsInTime implements Measure {

    static final String ID = "G6";

    static final Line HELD = Line.count(ID, "held", "Reviews held", "reviews");
    static final Line JUDGED = Line.count(ID, "judged", "Reviews held that had a due date", "reviews");
    static final Line IN_TIME =
            Line.count(ID, "in-time", "Held in time", "reviews").of(JUDGED);
    static final Line LATE = Line.count(ID, "late", "Held late", "reviews").of(JUDGED);
    static final Line NOT_JUDGED = Line.count(ID, "not-judged", "Reviews held whose due date is not known", "reviews");
    static final Line DAYS_LATE =
            Line.median(ID, "days-late-median", "Days late, the middle one of those late", "days");
    static final Line MOST_DAYS_LATE = Line.greatest(ID, "days-late-longest", "Days late, the longest", "days");

    private final ReviewDues dues;

    ReviewsInTime(ReviewDues dues) {
        this.dues = dues;
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "Reviews held in time",
                "Reviews held in the period: one a plan and day, after the initial conference and not after the plan's end. In"
                        + " time are those held on or before the earliest day that any rule for reviews gave, as known on the"
                        + " period's last day; shares are of those that had such a day. How late is counted in days from"
                        + " that day. A review is not judged where no rule asked for it, or where earlier reviews of the"
                        + " plan are not in the export and a rule that counts them may have asked sooner.",
                "The rules of the profile that ask for a review and nothing else",
                null);
    }

    @Override
    public List<Line> lines() {
        return List.of(HELD, JUDGED, IN_TIME, LATE, NOT_JUDGED, DAYS_LATE, MOST_DAYS_LATE);
    }

    @Override
    public List<LineSum> sums() {
        return List.of(LineSum.of(HELD, List.of(JUDGED, NOT_JUDGED)), LineSum.of(JUDGED, List.of(IN_TIME, LATE)));
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        List<LocalDate> held = HeldReviews.by(plan.history(), plan.period().to()).stream()
                .filter(plan.period()::holds)
                .toList();
        if (held.isEmpty()) {
            return; // Its assessment takes time, and has nothing to say here.
        }
        Map<LocalDate, LocalDate> known = dues.of(plan.assessment());
        held.forEach(day -> {
            counter.add(HELD);
            LocalDate due = known.get(day);
            if (due == null) {
                counter.add(NOT_JUDGED);
            } else {
                judge(Math.toIntExact(ChronoUnit.DAYS.between(due, day)), counter);
            }
        });
    }

    private static void judge(int daysLate, Counter counter) {
        counter.add(JUDGED);
        if (daysLate <= 0) {
            counter.add(IN_TIME);
            return;
        }
        counter.add(LATE);
        counter.measure(DAYS_LATE, daysLate);
        counter.measure(MOST_DAYS_LATE, daysLate);
    }
}

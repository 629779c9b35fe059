package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the occurrences of a name come from on each plan. */
sealed interface SeriesSource {

    /** Those of one plan. */
    Series on(PlanAsAt plan);

    /** That of something that every profile knows. */
    static SeriesSource of(Occurrences builtIn) {
        return switch (builtIn) {
            case START, END, BIRTH, EXPECTED_BIRTH, DEATH -> new DayOfPlan(builtIn);
            case ICPC, REVIEW, DESIGNATED_REVIEW, CORE_GROUP, VISIT -> new Recorded(builtIn);
            case CONFERENCE -> new EveryConference();
        };
    }

    /** A single day that the plan itself gives. */
    record DayOfPlan(Occurrences what) implements SeriesSource {
        @Override
        public Series on(PlanAsAt plan) {
            return switch (what) {
                case START -> past("Start of the plan", plan.plan().start(), plan);
                case END -> past("End of the plan", plan.ended(), plan);
                case BIRTH -> past("Birth", plan.birth(), plan);
                case DEATH -> past("Death", plan.plan().dateOfDeath(), plan);
                default -> of("Expected birth", plan.expectedBirth());
            };
        }

        private static Series past(String label, @Nullable LocalDate date, PlanAsAt plan) {
            return date == null || date.isAfter(plan.asAt()) ? Series.EMPTY : of(label, date);
        }

        private static Series of(String label, @Nullable LocalDate date) {
            return date == null ? Series.EMPTY : Series.of(Occurrence.day(label, date));
        }
    }

    /** Meetings and visits that rows of the history tell of. */
    record Recorded(Occurrences what) implements SeriesSource {
        @Override
        public Series on(PlanAsAt plan) {
            RecordedMeetings meetings = plan.meetings();
            return switch (what) {
                case ICPC -> meetings.initialConference();
                case REVIEW -> meetings.reviews();
                case DESIGNATED_REVIEW -> meetings.designatedReviews();
                case CORE_GROUP -> meetings.coreGroups();
                default -> meetings.visits();
            };
        }
    }

    /** The initial conference and every review. */
    record EveryConference() implements SeriesSource {
        @Override
        public Series on(PlanAsAt plan) {
            return Series.union(List.of(plan.series(Occurrences.ICPC.word()), plan.series(Occurrences.REVIEW.word())));
        }
    }

    /** What a profile defines from others: what any of its parts picks. */
    record Defined(List<Selector> parts) implements SeriesSource {
        @Override
        public Series on(PlanAsAt plan) {
            List<Occurrence> held = new ArrayList<>();
            List<Occurrence> booked = new ArrayList<>();
            Gap gap = null;
            boolean earlier = plan.doubt().take();
            for (Selector part : parts) {
                for (Occurrence o : Selection.of(part, plan.situation())) {
                    (o.held() ? held : booked).add(o);
                }
                Gap lacking = plan.series(part.occurrence()).gap();
                // Counted ones that the export holds cannot be told from others, up to the last day.
                gap = Gap.span(gap, lacking == null || !part.counts() ? lacking : lacking.until(plan.asAt()));
            }
            plan.doubt().take(); // It stands in the gap from here on.
            plan.doubt().raiseIf(earlier);
            return Series.inSequence(held, booked, gap);
        }
    }

    /**
     * The events of a kind that the profile knows.
     *
     * @param place the place of its name
     */
    record KindOfEvent(int place) implements SeriesSource {
        @Override
        public Series on(PlanAsAt plan) {
            return plan.sortedEvents(place);
        }
    }
}

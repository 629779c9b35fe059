package io.github.driftwatch.lifeline;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluator;
import io.github.driftwatch.timeline.PlanStory;
import java.time.LocalDate;
import java.util.List;

/** Lives of plans that are told in one line. */
public final class LifeOf {

    private LifeOf() {}

    /** A life by one of the program's own procedures. */
    public static Lifeline story(String story, String profile, String asAt) {
        Profile procedure = new ProfileLoader().load(profile);
        LocalDate day = LocalDate.parse(asAt);
        return Lifeline.of(new Evaluator(procedure, day, List.of()).assess(PlanStory.told(story)), day);
    }

    /** The same, by the procedure with designated reviews. */
    static Lifeline story(String story, String asAt) {
        return story(story, "designated-review", asAt);
    }
}

package io.github.driftwatch.lifeline;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lives of plans that are told in one line. */
public final class LifeOf {

    private LifeOf() {}

    /** A life by one or several of the program's own procedures, or by files, with commas between. */
    public static Lifeline story(String story, String profiles, String asAt) {
        List<Profile> loaded = new ArrayList<>();
        for (String profile : profiles.split(",", -1)) {
            loaded.add(new ProfileLoader().load(profile));
        }
        Procedures procedures = Procedures.of(loaded);
        LocalDate day = LocalDate.parse(asAt);
        Evaluation evaluation = new Evaluation(procedures, day, List.of());
        return Lifeline.of(evaluation.assess(PlanStory.told(story)), procedures, day);
    }

    /** The same, by the procedure with designated reviews. */
    static Lifeline story(String story, String asAt) {
        return story(story, "designated-review", asAt);
    }
}

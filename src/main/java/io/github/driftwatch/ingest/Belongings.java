package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Visit;
import io.github.driftwatch.packed.PackedPlans;

/**
 * A plan while its rows are gathered, in the order of the files.
 *
 * @param plans where they are gathered
 * @param number the plan's number there
 */
record Belongings(PackedPlans plans, int number) {

    /** The plan itself, made anew: what is asked of it again and again is better kept. */
    Plan plan() {
        return plans.plan(number);
    }

    /** Whether it is a plan of that child. */
    boolean isOf(String childId) {
        return plans.children().is(plans.childOf(number), childId);
    }

    void add(Conference conference) {
        plans.add(number, conference);
    }

    void add(Event event) {
        plans.add(number, event);
    }

    void add(CoreGroup coreGroup) {
        plans.add(number, coreGroup);
    }

    void add(Visit visit) {
        plans.add(number, visit);
    }

    void add(Action action) {
        plans.add(number, action);
    }

    void add(Score score) {
        plans.add(number, score);
    }

    void add(SystemDue due) {
        plans.add(number, due);
    }
}

package io.github.driftwatch.report.split;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Staff;
import java.util.Locale;
import java.util.Optional;

/** Whose list a plan is in. */
public enum SplitBy {
    TEAM("team"),
    CONFERENCE_CHAIR("chair"),
    SOCIAL_WORKER("worker");

    private final String noun;

    SplitBy(String noun) {
        this.noun = noun;
    }

    /** The column of the plans table that says it, such as {@code conference_chair}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a part belongs to, such as {@code chair}. */
    public String noun() {
        return noun;
    }

    /** The folder that holds the parts, such as {@code by-conference-chair}. */
    public String folder() {
        return "by-" + column().replace('_', '-');
    }

    /** Whose plan it is; nobody's where the export names none. */
    Optional<String> of(Plan plan) {
        Staff staff = plan.staff();
        return Optional.ofNullable(
                switch (this) {
                    case TEAM -> staff.team();
                    case CONFERENCE_CHAIR -> staff.conferenceChair();
                    case SOCIAL_WORKER -> staff.socialWorker();
                });
    }
}

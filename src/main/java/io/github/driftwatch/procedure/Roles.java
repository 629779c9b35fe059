package io.github.driftwatch.procedure;

import java.util.List;

/** The roles that every profile knows: those of the plans table. A profile can add its own. */
final class Roles {

    static final List<String> STANDARD = List.of(
            "social-worker",
            "team-manager",
            "social-work-service-manager",
            "conference-chair",
            "reviewing-team-manager",
            "safeguarding-service-manager");

    private Roles() {}
}

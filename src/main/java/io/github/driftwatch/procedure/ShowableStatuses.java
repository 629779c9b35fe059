package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Refuses a status that nothing can be that some rules ask for: a flag that waits for it is never raised. */
final class ShowableStatuses {

    private static final String BREACH = "BREACH";
    private static final Set<String> BOOKED_OR_LATE = Set.of("SCHEDULED", "SCHEDULED_LATE", "MET_LATE");

    /** Who waits for it. */
    enum Use {
        /** A flag, which is raised on open plans. */
        FLAG("flag", "the flag could never be raised"),
        /** An audit, which counts what was asked of ended plans too. */
        AUDIT("line", "nothing could ever be counted");

        private final String noun;
        private final String never;

        Use(String noun, String never) {
            this.noun = noun;
            this.never = never;
        }

        String noun() {
            return noun;
        }

        String never() {
            return never;
        }
    }

    private final List<Rule> rules;
    private final Use use;

    /** @param rules those that are looked at, one at least */
    ShowableStatuses(List<Rule> rules, Use use) {
        this.rules = List.copyOf(rules);
        this.use = use;
    }

    void check(String status, JsonPath path) {
        boolean breach = status.equals(BREACH);
        require(
                breach ? this::forbids : rule -> !forbids(rule),
                status,
                path,
                breach
                        ? "as these rules expect something, and only what a rule forbids can be that; ask for another."
                        : "as these rules forbid something, and what is forbidden can only be BREACH; ask for that.");
        if (status.equals("WAIVED")) {
            require(
                    rule -> !rule.waivers().isEmpty(),
                    status,
                    path,
                    "as no rule asked for here has \"unless\"; take it out.");
        } else if (use == Use.FLAG && status.equals("LAPSED")) {
            require(
                    rule -> false,
                    status,
                    path,
                    "as that comes with the end of a plan, and flags are for open ones;" + " take it out.");
        } else if (use == Use.FLAG && status.equals("MISSED")) {
            require(
                    rule -> rule.before() != null,
                    status,
                    path,
                    "as flags are for open plans, and on these only what is due before a meeting can be that; take it"
                            + " out.");
        } else if (BOOKED_OR_LATE.contains(status)) {
            require(
                    rule -> !rule.arrangement(),
                    status,
                    path,
                    "as a booking is enough for these rules, and what is booked is MET; take it out.");
        }
    }

    private boolean forbids(Rule rule) {
        return rule.forbidden() != null;
    }

    private void require(Predicate<Rule> can, String status, JsonPath path, String why) {
        if (rules.stream().noneMatch(can)) {
            throw path.refuse(use.never() + (use == Use.FLAG ? " by " : " that is ") + status + ", " + why);
        }
    }
}

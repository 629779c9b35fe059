package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;

/** Where a rule or a notice comes from, and for which days it holds. */
final class Sources {

    private Sources() {}

    /** The profile that says it and the clause, in a sentence. */
    static String of(String origin, String clause, Profile profile) {
        String extended = origin.equals(profile.name()) ? "" : ", which " + profile.name() + " extends";
        return "Profile " + origin + extended + ", " + Phrases.clause(clause) + ".";
    }

    /** Which days it holds for, in a sentence with a blank before it; nothing where it holds for all. */
    static String inForce(Rule rule) {
        String dates = "";
        if (rule.fromInclusive() != null) {
            dates += " from " + Phrases.day(rule.fromInclusive()) + (rule.untilInclusive() == null ? " on" : "");
        }
        if (rule.untilInclusive() != null) {
            dates += (rule.fromInclusive() == null ? " up to " : " to ") + Phrases.day(rule.untilInclusive());
        }
        return dates.isEmpty() ? "" : " It holds where the day that it is for is" + dates + ".";
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.AuditLine;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a person may ask about one audit of the governance report, in words. */
public final class AuditExplanation {

    private AuditExplanation() {}

    /** The parts of the explanation of an audit of a profile, in a reader's order; none is without sentences. */
    public static List<Part> of(Audit audit, Profile profile) {
        Set<String> inForce = Procedures.of(profile).auditsInForce().stream()
                .filter(other -> other.id().equals(audit.id()))
                .flatMap(other -> other.lines().stream())
                .map(AuditLine::id)
                .collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(audit.id(), List.of(Phrases.sentence(audit.title()))));
        parts.add(new Part("From", List.of(from(audit, profile, inForce.isEmpty()))));
        if (audit.clause() != null) {
            parts.add(new Part("Clause", List.of(Phrases.sentence(audit.clause()))));
        }
        parts.add(new Part("Counts", List.of(audit.counts())));
        parts.add(new Part(
                "Lines",
                audit.lines().stream().map(line -> line(line, audit, inForce)).toList()));
        if (audit.assumed() != null) {
            parts.add(new Part("Assumed", List.of(Phrases.sentence(audit.assumed()))));
        }
        return parts;
    }

    private static String from(Audit audit, Profile profile, boolean idle) {
        boolean own = audit.profile().equals(profile.name());
        boolean usual = audit.profile().equals(ProfileLoader.USUAL_GOVERNANCE);
        String origin = usual
                ? "The usual audits, as " + profile.name() + " has them."
                : "Profile " + audit.profile() + (own ? "." : ", which " + profile.name() + " extends.");
        return origin + (idle ? " Not made there: it has no rule that asks for it." : "");
    }

    private static String line(AuditLine line, Audit audit, Set<String> inForce) {
        String share = audit.lines().stream()
                .filter(whole -> whole.id().equals(line.of()))
                .map(whole -> ", as a share of: " + whole.title())
                .findFirst()
                .orElse("");
        boolean left = !inForce.isEmpty() && !inForce.contains(line.id());
        return Phrases.sentence(line.title() + share + (left ? " (not made there)" : ""));
    }
}

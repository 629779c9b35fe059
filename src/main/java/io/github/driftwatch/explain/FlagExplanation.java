package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.util.ArrayList;
import java.util.List;

/** Everything that a person may ask about one drift flag, in words. */
public final class FlagExplanation {

    private FlagExplanation() {}

    /** The parts of the explanation of a flag of a profile, in a reader's order; none is without sentences. */
    public static List<Part> of(Flag flag, Profile profile) {
        FlagRow row = FlagRow.of(flag, profile);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(flag.id(), List.of(Phrases.sentence(flag.title()))));
        parts.add(new Part("From", List.of(from(flag, profile))));
        parts.add(new Part(
                "Drift flag",
                row.levels().stream()
                        .map(level -> Phrases.sentence(points(level.points()) + " where " + level.when()))
                        .toList()));
        if (row.levels().size() > 1) {
            parts.add(new Part("", List.of("The first of these that holds counts, and no other.")));
        }
        parts.add(new Part(
                "It says",
                flag.levels().stream()
                        .map(Flag.Level::says)
                        .filter(says -> says != null)
                        .map(says -> '"' + says + '"')
                        .toList()));
        parts.add(new Part("Bands", List.of(BandWords.of(profile))));
        if (flag.assumed() != null) {
            parts.add(new Part("Assumed", List.of(Phrases.sentence(flag.assumed()))));
        }
        if (flag.reading() != null) {
            parts.add(new Part("Read as", List.of(flag.reading())));
        }
        return parts.stream().filter(part -> !part.sentences().isEmpty()).toList();
    }

    private static String from(Flag flag, Profile profile) {
        boolean own = flag.profile().equals(profile.name());
        boolean inForce = Procedures.of(profile).flagsInForce().stream()
                .anyMatch(other -> other.id().equals(flag.id()));
        boolean usual = flag.profile().equals(ProfileLoader.USUAL_DRIFT);
        String origin = usual
                ? "The usual flags, as " + profile.name() + " has them."
                : "Profile " + flag.profile() + (own ? "." : ", which " + profile.name() + " extends.");
        return origin + (inForce ? "" : " Not in force there: it has no rule that could raise this flag.");
    }

    private static String points(int points) {
        return points + (points == 1 ? " point" : " points");
    }
}

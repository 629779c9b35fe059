package io.github.driftwatch.cli;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.explain.BandWords;
import io.github.driftwatch.explain.Part;
import io.github.driftwatch.explain.StatusExplanation;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.quality.Advice;
import io.github.driftwatch.timeline.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of reports that are no rule's: statuses, bands, and the kinds of finding. */
final class ReportWord {

    private ReportWord() {}

    /**
     * What one of them means, as it stands in a report, in any case; nothing where it is none of them.
     *
     * @param profile whose bands are meant; absent for the usual ones
     */
    static Optional<List<Part>> explained(String word, @Nullable String profile) {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(word)) {
                return Optional.of(StatusExplanation.parts(status));
            }
        }
        for (Band band : Band.values()) {
            if (band.name().equalsIgnoreCase(word)) {
                Profile meant = new ProfileLoader().load(profile == null ? ProfileLoader.BUILT_IN.get(0) : profile);
                return Optional.of(
                        List.of(
                                new Part(
                                        "Band",
                                        List.of("How far a plan drifts, by the points of its flags. "
                                                + BandWords.of(meant))),
                                new Part(
                                        "To do",
                                        List.of(
                                                "Read the reasons in drift-risk, and profile explain F1 of a flag's points."))));
            }
        }
        for (Check check : Check.values()) {
            if (check.id().equalsIgnoreCase(word)) {
                return Optional.of(parts(check));
            }
        }
        return Optional.empty();
    }

    /** All of them. */
    static List<String> all() {
        List<String> words = new ArrayList<>();
        for (Status status : Status.values()) {
            words.add(status.name());
        }
        for (Band band : Band.values()) {
            words.add(band.name());
        }
        for (Check check : Check.values()) {
            words.add(check.id());
        }
        return words;
    }

    private static List<Part> parts(Check check) {
        Advice advice = Advice.of(check);
        return List.of(
                new Part("Finding", List.of(check.id() + ": " + check.title() + ".")),
                new Part("The check", List.of(advice.effect())),
                new Part("To do", List.of(advice.remedy())));
    }
}

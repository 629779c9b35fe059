package io.github.driftwatch.cli;

import io.github.driftwatch.explain.Part;
import io.github.driftwatch.explain.StatusExplanation;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.quality.Advice;
import io.github.driftwatch.timeline.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of reports that belong to no profile: statuses, and the kinds of finding. */
final class ReportWord {

    private ReportWord() {}

    /** What one of them means, as it stands in a report, in any case; nothing where it is none of them. */
    static Optional<List<Part>> explained(String word) {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(word)) {
                return Optional.of(StatusExplanation.parts(status));
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

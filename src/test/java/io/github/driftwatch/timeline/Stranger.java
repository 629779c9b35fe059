package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A procedure of another place with one rule, and what it makes of a plan. */
final class Stranger {

    private static final String PROFILE = """
            { "name": "stranger", "version": "1", "title": "A procedure of another place",
              "define": {
                "advice": ["lesson", "legal-panel"],
                "both": ["review", "designated-review"],
                "both-turned": ["designated-review", "review"],
                "designated-by-answer": [
                  { "occurrence": "designated-review", "quorate": true },
                  { "occurrence": "designated-review", "quorate": false }
                ],
                "formal": ["review"],
                "second": [{ "occurrence": "review", "number": 2 }],
                "second-or-designated": [{ "occurrence": "review", "number": 2 }, "designated-review"],
                "designated-or-second": ["designated-review", { "occurrence": "review", "number": 2 }],
                "signed": ["review", "lesson"]
              },
              "rules": [{ "id": "S-1", "title": "A rule", "clause": "1", %s }] }
            """;

    private Stranger() {}

    /** @param rule what the rule says, without its name */
    static Profile saying(String rule, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("stranger.json"), PROFILE.formatted(rule));
        return new ProfileLoader().load(file.toString());
    }

    /** The rows in words, without the note on why some reviews are not known. */
    static String rows(Profile profile, PlanHistory history, LocalDate asAt) {
        return Trace.inWords(Trace.obligations(profile, history, asAt).stream())
                .replaceAll("A rule NOT_ASSESSED \\([^)]* not in the export\\)", "NOT_ASSESSED");
    }

    /** The same, each row with the day that it is counted from. */
    static String rowsWithAnchors(Profile profile, PlanHistory history, LocalDate asAt) {
        List<Obligation> found = Trace.obligations(profile, history, asAt);
        return found.stream()
                .map(o -> o.status() == Status.NOT_ASSESSED ? "NOT_ASSESSED" : o.anchor() + ": " + o.status())
                .collect(Collectors.joining("; "));
    }
}

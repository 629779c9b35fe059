package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of one plan beside its obligations. */
class PlanFactsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final String UNSEEN = "designated reviews before 1 Apr 2026 are not in the export";

    private static final String OTHER = """
            {
              "name": "other", "version": "1", "title": "A second procedure",
              "events": [{ "kind": "own-meeting", "meaning": "a meeting that the first procedure does not know" }],
              "rules": [{ "id": "O-1", "title": "A rule", "clause": "1",
                "for": { "day": { "soonerOf": [
                    { "occurrence": "review", "number": 3 },
                    { "within": { "number": 9, "unit": "months" }, "of": "start" } ] }, "where": %s },
                "due": { "within": { "number": 12, "unit": "months" }, "of": "start" }, "expect": "designated-review" }]
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            {"planOpen": true}        | start 2025-01-06                                    | unseen | it may have been held before what had arisen at the latest
            {"exists": "own-meeting"} | start 2025-01-06; own-meeting 2025-06-02            | unseen | on a plan that has what it is for, a kind that is not among the words asked in
            {"exists": "own-meeting"} | start 2025-01-06; own-meeting 2026-11-20            | unseen | as of today
            {"none": "own-meeting"}   | start 2025-01-06; own-meeting 2026-11-21            | unseen | tomorrow's has not happened
            {"none": "own-meeting"}   | start 2025-01-06; lesson 2025-06-02                 | unseen | another kind is none of it
            {"planOpen": true}        | start 2025-06-01; drc 2026-05-01                    | none   | it is done
            {"planOpen": true}        | start 2025-01-06; icpc 2026-03-31                   | none   | nothing is unseen
            """)
    void whatStandsUndoneMayBeDoneUnseen(String where, String story, @Nullable String expected, String why)
            throws IOException {
        Profile other = profile(OTHER.formatted(where));
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(LocalDate.of(2026, 4, 1)));
        PlanFacts facts = new PlanFacts(history, Yardstick.of(Trace.profile("designated-review")), AS_AT);

        assertThat(Trace.obligations(other, history, AS_AT))
                .as(why)
                .isNotEmpty()
                .allSatisfy(o -> assertThat(facts.mayBeDoneUnseen(o)).isEqualTo(expected == null ? null : UNSEEN));
    }

    private Profile profile(String json) throws IOException {
        return new ProfileLoader().load(Files.writeString(folder.resolve("other.json"), json).toString());
    }
}

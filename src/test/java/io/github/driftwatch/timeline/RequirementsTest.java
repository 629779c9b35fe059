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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule asks for on one plan, by its name and number; no number where reviews may be lacking. */
class RequirementsTest {

    private static final String DUE = "\"due\": {\"within\": {\"number\": 30, \"unit\": \"days\"}}, ";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            Minutes         | "for": "review", "expect": "lesson"                                      | review 2026-05-04 | Minutes  | Minutes     | no place for a number
            Review {number} | "for": "review", "forbid": {"planOpen": true}                            | review 2026-05-04 | Review 1 | Next review | what must not be is numbered by what it is about
            Review {number} | "for": "lesson", "expect": "review"                                      | lesson 2026-05-04 | Review 1 | Next review | the first that is still to come
            Review {number} | "for": "lesson", "expect": "review"                                      | review 2026-05-04; lesson 2026-05-04 | Review 2 | Next review | the one after that held by then
            Review {number} | "for": "lesson", "expect": {"occurrence": "review", "number": 3}         | lesson 2026-05-04 | Review 3 | Next review | the one that is named
            Review {number} | "for": "lesson", "expect": {"occurrence": "review", "quorate": true}     | lesson 2026-05-04; review 2026-05-05 not-quorate; review 2026-05-06 quorate | Review 2 | Next review | the one that was held
            """)
    void isNamedAndNumbered(String requirement, String rule, String story, String whole, String partial, String why)
            throws IOException {
        String due = rule.contains("forbid") ? "" : DUE;
        Path file = Files.writeString(folder.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "rules": [
                  {"id": "S-1", "title": "A rule", "clause": "1", "requirement": "%s", %s %s}]}
                """.formatted(requirement, due, rule));
        Profile profile = new ProfileLoader().load(file.toString());
        PlanHistory history = PlanStory.told("start 2026-01-05; " + story);

        assertThat(named(profile, history)).as(why).isEqualTo(whole);
        assertThat(named(profile, history.reaching(HistoryReach.from(LocalDate.of(2026, 4, 1)))))
                .as(why)
                .isEqualTo(partial);
    }

    @Test
    void anyNumberCanTakeItsPlace() {
        assertThat(Trace.profile("designated-review").rules())
                .filteredOn(rule -> rule.id().equals("RC-2"))
                .extracting(rule -> Requirements.withNumber(rule, "3 or 4"))
                .containsExactly("Review 3 or 4");
    }

    private static String named(Profile profile, PlanHistory history) {
        return Trace.obligations(profile, history, LocalDate.of(2026, 5, 20))
                .get(0)
                .requirement();
    }
}

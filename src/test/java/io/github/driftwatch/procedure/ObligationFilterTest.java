package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules a flag looks at that names them by what they expect, by their requirement or one by one. */
class ObligationFilterTest {

    @TempDir
    private Path folder;

    /** The profile of the rule says what {@code met} is; the flag's own, what {@code seen-or-talked-to} is. */
    @ParameterizedTest(name = "{0} is looked at by {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "review"                           | review           | true
            "review"                           | visit            | false
            "review"                           | conference       | true
            "designated-review"                | conference       | false
            "conference"                       | review           | false
            ["review", "visit"]                | conference       | false
            ["review", "visit"]                | review           | false
            "met"                              | review           | false
            "met"                              | conference       | true
            "met"                              | met              | true
            "visit"                            | seen-or-talked-to | true
            "core-group"                       | seen-or-talked-to | true
            "review"                           | seen-or-talked-to | false
            """)
    void byWhatIsExpected(String expect, String filter, boolean looked) throws IOException {
        Profile profile = profile("\"expect\": " + expect);
        Map<String, List<Selector>> words =
                Map.of("seen-or-talked-to", List.of(Selector.of("visit"), Selector.of("core-group")));

        assertThat(expecting(filter).asksOf(profile.rules().get(0), profile.definitions(), words))
                .isEqualTo(looked);
    }

    @Test
    void aPartThatIsNarrowedIsNotAllOfIt() throws IOException {
        Profile profile = profile("\"expect\": {\"occurrence\": \"visit\"}");

        assertThat(expecting("second-visit").asksOf(profile.rules().get(0), Map.of(), profile.definitions()))
                .isFalse();
    }

    @Test
    void aRuleThatForbidsExpectsNothing() throws IOException {
        Profile profile = profile("\"forbid\": {\"planOpen\": true}");

        assertThat(expecting("review").asksOf(profile.rules().get(0), profile.definitions(), Map.of()))
                .isFalse();
    }

    private static ObligationFilter expecting(@Nullable String occurrence) {
        return new ObligationFilter(Set.of(), null, occurrence, Set.of("OVERDUE"), null, null, false, null);
    }

    private Profile profile(String what) throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), """
                { "name": "own", "version": "1", "title": "One rule",
                  "define": { "met": ["review", "icpc"], "second-visit": [{ "occurrence": "visit", "number": 2 }] },
                  "rules": [{ "id": "X-1", "title": "One rule", "clause": "1", "for": "start", %s%s }] }
                """.formatted(
                what.startsWith("\"forbid") ? "" : "\"due\": {\"within\": {\"number\": 3, \"unit\": \"months\"}}, ",
                what));
        return new ProfileLoader().load(file.toString());
    }
}

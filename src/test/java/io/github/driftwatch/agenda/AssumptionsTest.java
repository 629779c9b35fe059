package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionsTest {

    private static final String STATED = "{\"number\": 2, \"unit\": \"weeks\"}";
    private static final String ASSUMED = "{\"number\": 2, \"unit\": \"weeks\", \"assumed\": \"nothing is said\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "anchor"                                                  | false
            {"within": STATED}                                        | false
            {"within": ASSUMED}                                       | true
            {"within": STATED, "of": {"within": STATED}}              | false
            {"within": STATED, "of": {"within": ASSUMED}}             | true
            {"beforeReaching": STATED}                                | false
            {"beforeReaching": ASSUMED}                               | true
            {"beforeReaching": STATED, "of": {"within": ASSUMED}}     | true
            {"atLeast": STATED, "before": {"within": STATED}}         | false
            {"atLeast": ASSUMED, "before": {"within": STATED}}        | true
            {"atLeast": STATED, "before": {"within": ASSUMED}}        | true
            {"soonerOf": [{"within": STATED}, "anchor"]}              | false
            {"soonerOf": ["anchor", {"within": ASSUMED}]}             | true
            {"laterOf": [{"within": STATED}, "anchor"]}               | false
            {"laterOf": ["anchor", {"within": ASSUMED}]}              | true
            {"firstOf": ["review", {"within": STATED}]}               | false
            {"firstOf": ["review", {"within": ASSUMED}]}              | true
            """)
    void areFoundWhereverTheyStand(String due, boolean assumed) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, """
                {"name": "own", "version": "1", "title": "Own", "rules": [
                  {"id": "S-1", "title": "A rule", "clause": "1", "for": "start", "due": %s, "expect": "lesson"}]}
                """.formatted(due.replace("STATED", STATED).replace("ASSUMED", ASSUMED)));
        assertThat(Assumptions.in(
                        new ProfileLoader().load(file.toString()).rules().get(0).due()))
                .isEqualTo(assumed);
    }
}

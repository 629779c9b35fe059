package io.github.driftwatch.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The same bytes on every Java: whatever changes what is made up shows here. */
    @ParameterizedTest
    @EnumSource(names = {"PLANS", "REVIEWS", "EVENTS"})
    void theAuthorityIsTheOneThatIsMadeNow(Table table, @TempDir Path folder) throws IOException {
        WriteSamples.into(folder);
        String name = table.fileName() + ".csv";
        assertThat(folder.resolve(name)).hasSameBinaryContentAs(SAMPLES.resolve(name));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANS", "REVIEWS", "EVENTS", "ACTIONS"})
    void findingsAreInTheCanonicalLayout(Table table) throws IOException {
        String text = Files.readString(SAMPLES.resolve("findings").resolve(table.fileName() + ".csv"));
        List<String> lines = Arrays.asList(text.split("\r\n", -1));
        assertThat(lines.get(0)).isEqualTo(BYTE_ORDER_MARK + String.join(",", Columns.of(table)));
        assertThat(lines.get(lines.size() - 1)).isEmpty();
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DQ_21", "DQ_27", "DQ_28"})
    void everyCheckHasARowAndALine(Check check) throws IOException {
        Path findings = SAMPLES.resolve("findings");
        String id = "DQ%02d".formatted(Integer.parseInt(check.id().substring(3)));
        String rows =
                Files.readString(findings.resolve("plans.csv")) + Files.readString(findings.resolve("reviews.csv"));
        assertThat(rows).containsPattern("(?m)^,?" + id);
        assertThat(Files.readString(SAMPLES.resolve("README.md"))).containsPattern("(?m)^\\| " + id + ".* \\| \\S");
    }

    @Test
    void theReadmeNamesPlansThatAreThere() throws IOException {
        String readme = Files.readString(SAMPLES.resolve("README.md"));
        String plans = Files.readString(SAMPLES.resolve("plans.csv"));
        List<String> named = Pattern.compile("`([PF]\\d{6})`")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(8).allMatch(plans::contains);
    }
}

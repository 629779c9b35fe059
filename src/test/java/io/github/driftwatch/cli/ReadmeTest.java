package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.driftwatch.explain.StatusExplanation;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.quality.Advice;
import io.github.driftwatch.timeline.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the program does. */
class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("java -jar (?:target/)?driftwatch\\.jar ([^\\n`]+)");

    @TempDir
    private Path dir;

    /** The tour's commands follow each other: a later one reads what an earlier one has made. */
    @Test
    void theTourIsWhatThisProgramPrints() throws Exception {
        String readme = readme();
        String tour = readme.substring(readme.indexOf("## Five minutes\n"), readme.indexOf("## What you get\n"));
        List<MatchResult> steps = Pattern.compile(
                        "\n    java -jar target/driftwatch\\.jar ([^\n]+)\n\n```text\n(.*?\n)```\n", Pattern.DOTALL)
                .matcher(tour)
                .results()
                .toList();
        assertThat(steps)
                .hasSizeGreaterThan(5)
                .hasSameSizeAs(COMMAND.matcher(tour).results().toList());
        for (MatchResult step : steps) {
            String printed = CommandRun.atATerminal(80, arguments(step.group(1)))
                    .replaceAll("[0-9a-f]{64}", "(another one each time, as it covers how long the run took)");
            if (printed.contains(dir.toString())) {
                // A folder's name of another length breaks lines elsewhere.
                assertThat(words(printed.replace(dir + "/", ""))).isEqualTo(words(step.group(2)));
            } else {
                assertThat(printed).isEqualTo(step.group(2));
            }
        }
    }

    @Test
    void everyLinkWithinItLeadsToAHeading() throws Exception {
        String words = readme().replaceAll("(?s)```.*?```", "");
        List<String> headings = Pattern.compile("(?m)^#+ (.*)$")
                .matcher(words)
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
        List<String> links = Pattern.compile("]\\(#([^)]+)\\)")
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(10).isSubsetOf(headings);
    }

    @Test
    void theExplanationShownIsTheOneGiven() throws Exception {
        Matcher shown = Pattern.compile("    driftwatch (profile explain \\S+)\n\n```text\n(.*?\n)```", Pattern.DOTALL)
                .matcher(readme());
        assertThat(shown.find()).isTrue();

        assertThat(CommandRun.of(shown.group(1).split(" ")).out()).isEqualTo(shown.group(2));
    }

    @Test
    void theDriftFlagsAreThoseOfTheProfiles() throws Exception {
        List<String> rows = new ProfileLoader()
                .load("designated-review").drift().flags().stream()
                        .map(flag -> "| " + flag.id() + " | " + flag.title() + " | " + points(flag) + " |")
                        .toList();
        assertThat(readme().lines().filter(line -> line.matches("\\| F\\d+ \\|.*")))
                .isNotEmpty()
                .containsExactlyElementsOf(rows);
    }

    @Test
    void everyStatusIsExplainedAsTheProgramExplainsIt() throws Exception {
        List<String> rows = Stream.of(Status.values())
                .map(status -> {
                    StatusExplanation words = StatusExplanation.of(status);
                    return "| `" + status + "` | " + words.meaning() + " | " + words.days() + " | " + words.lists()
                            + " | " + words.action() + " |";
                })
                .toList();
        assertThat(readme().lines().filter(line -> line.matches("\\| `[A-Z_]+` \\|.*\\|.*\\|.*\\|.*\\|")))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void everyKindOfFindingIsExplainedAsTheProgramExplainsIt() throws Exception {
        List<String> rows = Stream.of(Check.values())
                .map(check -> "| " + check.id() + " | " + check.title() + " | "
                        + Advice.of(check).effect() + " | " + Advice.of(check).remedy() + " |")
                .toList();
        assertThat(readme().lines().filter(line -> line.startsWith("| DQ-"))).containsExactlyElementsOf(rows);
    }

    private static String points(Flag flag) {
        IntSummaryStatistics points =
                flag.levels().stream().mapToInt(Flag.Level::points).summaryStatistics();
        return points.getMin() == points.getMax() ? "" + points.getMin() : points.getMin() + " to " + points.getMax();
    }

    static Stream<String> profiles() throws Exception {
        return Pattern.compile("(?m)^    \\{\\n(?:      .*\\n)+    \\}$")
                .matcher(readme())
                .results()
                .map(found -> found.group().stripIndent())
                .filter(text -> text.contains("profile.schema.json"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileShownIsInOrder(String profile) throws Exception {
        Path file = Files.writeString(dir.resolve("shown.json"), profile);
        assertThat(CommandRun.of("profile", "check", file.toString()).err())
                .matches(
                        "\\S+ \\(version 1\\.0\\) is in order: \\d+ rules?(, \\d+ [a-z ]+)*\\.\n(Beside .+\\.\n|It takes over .+\\.\n)?");
    }

    @Test
    void everyKeyOfAFlagIsExplained() throws Exception {
        JsonNode schema =
                new ObjectMapper().readTree(ProfileLoader.schemaText()).path("$defs");
        List<String> keys = new ArrayList<>();
        for (String part : List.of("drift", "flag", "level", "band", "obligations")) {
            schema.path(part).path("properties").fieldNames().forEachRemaining(keys::add);
        }
        for (JsonNode sign : schema.path("sign").path("anyOf")) {
            sign.path("properties").properties().forEach(word -> {
                keys.add(word.getKey());
                word.getValue().path("properties").fieldNames().forEachRemaining(keys::add);
            });
        }
        String readme = readme();
        String section = readme.substring(readme.indexOf("#### A flag\n"), readme.indexOf("### How ambiguous clauses"));
        assertThat(keys).contains("earlierPlan", "overdueShare", "arrangement", "bands");
        assertThat(keys).allSatisfy(key -> assertThat(section).containsPattern("[`\"]" + key + "[`\"]"));
    }

    static Stream<String> commandsOnSamples() throws Exception {
        return COMMAND.matcher(readme()).results().map(found -> found.group(1)).filter(c -> c.contains("samples"));
    }

    @ParameterizedTest
    @MethodSource("commandsOnSamples")
    void everyCommandOnTheSamplesWorks(String command) {
        assertThat(CommandRun.of(arguments(command)).code()).isZero();
    }

    private String[] arguments(String command) {
        return command.strip()
                .replaceAll("\\b(reports|trial)\\b", Matcher.quoteReplacement(dir.toString()) + "/$1")
                .split(" +");
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

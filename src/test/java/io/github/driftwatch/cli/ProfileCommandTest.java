package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ExpectedTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a profile from the program to an authority's own: listed, copied out, changed, checked, used. */
class ProfileCommandTest {

    @TempDir
    Path dir;

    @Test
    void listsTheProfiles() {
        CommandRun run = CommandRun.of("profile", "list");
        assertThat(run.out().lines())
                .hasSize(4)
                .allMatch(line -> line.matches("[a-z-]+ +version \\S+ +\\d+ rules  \\S.*"));
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("review-conferences", "designated-review", "calderdale", "north-yorkshire");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-conferences", "designated-review", "calderdale", "north-yorkshire"})
    void aCopyGivesTheResultOfTheProfileItself(String name) throws IOException {
        CommandRun export = CommandRun.words(dir, "profile export " + name + " --out DIR/ours");
        Path file = dir.resolve("ours").resolve(name + ".json");
        assertThat(export)
                .isEqualTo(new CommandRun(
                        0,
                        "",
                        "Wrote " + file + ". Change its name and version, then: driftwatch profile check " + file
                                + "\n"));
        assertThat(dir.resolve("ours/profile.schema.json")).isNotEmptyFile();

        CommandRun check = CommandRun.words(dir, "profile check " + file);
        assertThat(check.err())
                .matches(
                        name
                                + " \\(version \\S+\\) is in order: \\d+ rules(, \\d+ notices?)?, \\d+ drift flags\\.\n(Beside .+\\.\n)?");
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEmpty();

        String rest = " --dir samples --as-at 2026-11-20 --max-rejected 10% --format csv --quiet";
        CommandRun.words(dir, "check --profile " + name + " --out DIR/built-in" + rest);
        CommandRun.words(dir, "check --profile " + file + " --out DIR/copy" + rest);
        assertThat(dir.resolve("copy/obligations.csv"))
                .isNotEmptyFile()
                .hasSameBinaryContentAs(dir.resolve("built-in/obligations.csv"));
    }

    @Test
    void aChangedNumberChangesTheDueDates() throws IOException {
        CommandRun.words(dir, "profile export calderdale --out DIR");
        Path file = dir.resolve("calderdale.json");
        String text = Files.readString(file);
        String changed = text.replace("\"number\": 15, \"unit\": \"months\"", "\"number\": 12, \"unit\": \"months\"");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
        CommandRun run = CommandRun.words(
                dir,
                "check --profile DIR/calderdale.json --dir src/test/resources/cases/worked --as-at 2026-11-20 --format"
                        + " csv --out DIR/r --quiet");
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(ExpectedTrace.rows(dir.resolve("r/obligations.csv")))
                .filteredOn(row -> row.get(0).equals("W01") && row.get(2).equals("CD-1"))
                .extracting(row -> row.get(6))
                .containsExactly("2027-08-21");
    }

    @Test
    void aLongIdentifierIsShownInOnePiece() throws IOException {
        Files.writeString(dir.resolve("ours.json"), """
                {"name": "ours", "version": "1", "title": "Ours", "extends": "designated-review",
                 "rules": [{"id": "Local-Review-2026", "title": "T", "clause": "1", "for": "icpc",
                   "due": {"within": {"number": 3, "unit": "months"}}, "expect": "review"}],
                 "notices": [{"id": "Local-Notice-2026", "rule": "Local-Review-2026", "to": ["social-worker"],
                   "reason": "r", "action": "a"}],
                 "drift": {"flags": [{"id": "Local-Flag-2026", "title": "T", "points": 1,
                   "when": {"exists": "drift-concern"}}]}}
                """);
        CommandRun run = CommandRun.on(new Screen(true, 80), CommandRun.split("profile show DIR/ours.json", dir));
        assertThat(run.out()).contains("Local-Review-2026 ", "Local-Notice-2026 ", "Local-Flag-2026 ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aCopyOfTheUsualFlagsIsToldWhatItRestsOn() throws IOException {
        CommandRun.words(dir, "profile export usual-drift --out DIR");
        Path file = dir.resolve("usual-drift.json");
        CommandRun copy = CommandRun.words(dir, "profile check " + file);
        assertThat(copy.code()).isEqualTo(2);
        assertThat(copy.err())
                .contains(
                        "usual-drift.json: rules: the profile has no rules, expected at least one; name the profile that it"
                                + " rests on, as in \"extends\": \"designated-review\", or write rules of its own.");

        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"version\": \"1.0\"", "\"version\": \"1.0\", \"extends\": \"designated-review\""));
        assertThat(CommandRun.words(dir, "profile check " + file).err()).matches("""
                        usual-drift \\(version 1\\.0\\) is in order: \\d+ rules, \\d+ notices, \\d+ drift flags\\.
                        Beside designated-review, it says something of its own under drift\\.
                        """);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            "rules": [RC-1]                         | Beside review-conferences, it replaces RC-1.
            "rules": [RC1]                          | Beside review-conferences, it adds RC1.
            "off": ["RC-4", "RC-5"]                 | Beside review-conferences, it leaves out RC-4, RC-5.
            "noticesOff": ["RC-5"]                  | Beside review-conferences, it leaves out the notice RC-5.
            "off": ["RC-4"], "rules": [RC-1, RC-99] | Beside review-conferences, it replaces RC-1, adds RC-99 and leaves out RC-4.
            "notices": [RC-10]                      | Beside review-conferences, it replaces the notice RC-10.
            "notices": [RC-77]                      | Beside review-conferences, it adds the notice RC-77.
            "notices": [{"rule": "RC-2", "to": ["social-worker"], "reason": "r", "action": "a"}] | Beside review-conferences, it adds the notice RC-2.
            "warning": {"days": 14}                 | Beside review-conferences, it says something of its own under warning.
            "source": {"document": "D"}             | It takes over all of review-conferences as it is.
            """)
    void aProfileThatExtendsAnotherIsToldWhatItMakesOfIt(String said, String sentence) throws IOException {
        String rule = "{\"id\": \"$0\", \"title\": \"T\", \"clause\": \"1\", \"for\": \"icpc\","
                + " \"requirement\": \"Review {number}\", \"due\": {\"within\": {\"number\": 12, \"unit\": \"weeks\"}},"
                + " \"expect\": {\"occurrence\": \"review\", \"number\": 1}}";
        String notice = "{\"id\": \"$0\", \"rule\": \"RC-2\", \"to\": [\"social-worker\"], \"reason\": \"r\","
                + " \"action\": \"a\"}";
        Files.writeString(
                dir.resolve("ours.json"),
                "{\"name\": \"ours\", \"version\": \"1\", \"title\": \"O\", \"extends\": \"review-conferences\", "
                        + said.replaceAll("(?<=[\\[ ])RC-?\\d+(?=[,\\]])", said.startsWith("\"notices") ? notice : rule)
                        + "}");
        CommandRun run = CommandRun.words(dir, "profile check DIR/ours.json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines().skip(1)).containsExactly(sentence);
    }

    /** What several profiles of one authority share may have no rules, and so be none by itself. */
    @Test
    void aProfileMayExtendOneThatIsNoneByItself() throws IOException {
        Files.writeString(dir.resolve("house.json"), """
                {"name": "house", "version": "1", "title": "H", "warning": {"days": 14}}
                """);
        Files.writeString(dir.resolve("ours.json"), """
                {"name": "ours", "version": "1", "title": "O", "extends": "house.json", "rules": [{"id": "A", "title": "T",
                  "clause": "1", "for": "icpc", "due": {"within": {"number": 3, "unit": "months"}}, "expect": "review"}]}
                """);
        CommandRun run = CommandRun.words(dir, "profile check DIR/ours.json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).endsWith("Beside house, it adds A.\n");
    }
}

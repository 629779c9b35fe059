package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.driftwatch.json.JsonMistakeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are taken for a profile, and what is said of those that are not. */
class ProfileFilesTest {

    private static final String HEAD = "\"name\": \"p\", \"version\": \"1\", \"title\": \"P\"";
    private static final String PROFILES = "review-conferences, designated-review, calderdale, north-yorkshire";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a comma is missing         | {"name": "p"~ "version": "1"}  | line 2, column 2: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            a comma too many           | {"name": "p",~}                | line 2, column 1: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            single quotes              | {'name': 'p'}                  | line 1, column 2: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            a comment                  | {~// ours~"name": "p"}         | line 2, column 1: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            a word without quotes      | {"name": p}                    | line 1, column 10: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            the end is missing         | {"name": "p",~"rules": [       | line 2, column 11: the file ends too early: a quote or a closing bracket is missing.
            a quote is missing         | {"name": "p                    | line 1, column 12: the file ends too early: a quote or a closing bracket is missing.
            a second profile follows   | {"name": "p"}~{"name": "q"}    | line 2, column 1: the profile ends before this; take out what follows its last bracket.
            a key twice                | {"name": "p",~"name": "q"}     | line 2, column 7: a key stands twice in the same braces; take one out.
            a list                     | []                             | found a list in square brackets, expected an object in braces.
            a word                     | "designated-review"            | found a single value, expected an object in braces.
            nothing                    | null                           | found a single value, expected an object in braces.
            an empty file              | ``                             | the file is empty; expected a profile in JSON.
            only line breaks           | ~~                             | the file is empty; expected a profile in JSON.
            """)
    void saysWhatIsWrongWithTheText(String why, String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), text.replace('~', '\n'));

        assertRefused(file.toString(), "p.json: " + message);
    }

    @Test
    void refusesATextNestedTooDeep() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "[".repeat(5000));

        assertThatExceptionOfType(JsonMistakeException.class)
                .isThrownBy(() -> new ProfileLoader().load(file.toString()))
                .withMessageMatching("p\\.json: (line 1, column \\d+: )?it is nested deeper than 40 brackets,"
                        + " or a number or text is too long; make it smaller\\.");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("p.json");
        Files.write(file, "{\"name\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file.toString(), "p.json: the file is not UTF-8 text; save it as UTF-8.");
    }

    @Test
    void refusesAMissingFile() {
        Path file = folder.resolve("none.json");

        assertRefused(
                file.toString(),
                "The profile " + file + " does not exist. Check the path, or name one of " + PROFILES + ".");
    }

    @Test
    void refusesAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner.json"));

        assertRefused(inner.toString(), "The profile " + inner + " is a folder; name a file in it.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /dev/zero")
    void refusesWhatIsNoOrdinaryFile() throws IOException {
        Path zero = Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));

        assertRefused(
                zero.toString(), "The profile " + zero + " is not an ordinary file; save it to one, and name that.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"child": "C1"}                    | 0 | 1 of its 1
            {"name": "Anna", "dob": "C1"}      | 1 | 1 of its 2
            {"Anna": 1, "Bob": 2, "name": "x"} | 1 | 2 of its 3
            """)
    void repeatsNothingOfAFileThatIsSomethingElse(String text, int found, String unknown) throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), text);

        assertRefused(
                file.toString(),
                "p.json: found " + found + " of the keys name, version, title, expected each, and " + unknown
                        + " keys are unknown; check that it is the right file.");
    }

    @Test
    void refusesAFileTooLargeForAProfile() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), " ".repeat((1 << 20) + 1));

        assertRefused(
                file.toString(),
                "The profile " + file + " is larger than 1 MB, which no profile is; check that it is the right file.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            designated_review | ; did you mean "designated-review"?
            plans.csv         | .
            """)
    void refusesANameThatIsNeitherBuiltInNorJson(String name, String end) {
        assertRefused(
                name,
                "There is no profile \"" + name + "\"; expected one of " + PROFILES
                        + ", or a file whose name ends in .json" + end);
    }

    @Test
    void refusesProfilesThatExtendOneAnotherInACircle() throws IOException {
        Path first = Files.writeString(folder.resolve("a.json"), "{" + HEAD + ", \"extends\": \"b.json\"}");
        Files.writeString(folder.resolve("b.json"), "{" + HEAD + ", \"extends\": \"./a.json\"}");

        assertRefused(
                first.toString(),
                "b.json: extends: the profiles extend one another in a circle: a.json, b.json, a.json;"
                        + " take one \"extends\" out.");
    }

    @Test
    void refusesDefinitionsThatGoRoundInACircleOnlyThroughTheirBase() throws IOException {
        Files.writeString(folder.resolve("base.json"), "{" + HEAD + ", \"define\": {\"a\": \"visit\", \"b\": \"a\"}}");
        Path file = Files.writeString(
                folder.resolve("p.json"), "{" + HEAD + ", \"extends\": \"base.json\", \"define\": {\"a\": \"b\"}}");

        assertRefused(
                file.toString(),
                "p.json: define > a: the definitions a, b rest on one another in a circle; take one out of it.");
    }

    @Test
    void refusesTheSameIdTwiceInOneFile() throws IOException {
        String rule = "{\"id\": \"A-1\", \"title\": \"T\", \"clause\": \"1\", \"for\": \"start\","
                + " \"forbid\": {\"none\": \"review\"}}";
        Path file =
                Files.writeString(folder.resolve("p.json"), "{" + HEAD + ", \"rules\": [" + rule + ", " + rule + "]}");

        assertRefused(
                file.toString(),
                "p.json: rules[1] (A-1) > id: found \"A-1\" a second time, as rules[0] has it too;"
                        + " give each rule an id of its own.");
    }

    @Test
    void findsABaseBesideTheFileThatNamesIt() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("base.json"), "{" + HEAD + ", \"extends\": \"top.json\"}");
        Files.writeString(inner.resolve("top.json"), "{" + HEAD + ", \"extends\": \"calderdale\"}");
        Path file = Files.writeString(folder.resolve("p.json"), "{" + HEAD + ", \"extends\": \"inner/base.json\"}");

        assertThat(new ProfileLoader().load(file.toString()).rules())
                .isEqualTo(new ProfileLoader().load("calderdale").rules());
    }

    @Test
    void readsAFileThatAnEditorBeganWithAByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "\uFEFF{" + HEAD + ", \"extends\": \"calderdale\"}");

        assertThat(new ProfileLoader().load(file.toString()).name()).isEqualTo("p");
    }

    private static void assertRefused(String nameOrFile, String message) {
        assertThatExceptionOfType(JsonMistakeException.class)
                .isThrownBy(() -> new ProfileLoader().load(nameOrFile))
                .withMessage(message);
    }
}

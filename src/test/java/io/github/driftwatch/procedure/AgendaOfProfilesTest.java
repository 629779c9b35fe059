package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.json.JsonMistakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile says of the dates that a conference sets. */
class AgendaOfProfilesTest {

    @TempDir
    Path dir;

    @Test
    void aProfileThatSaysNothingHasTheUsualThree() {
        assertThat(new ProfileLoader().load("calderdale").toSet())
                .containsExactly(
                        new DateToSet("Next core group", "core-group"),
                        new DateToSet("Next visit", "visit"),
                        new DateToSet("Next review", "review"));
    }

    @Test
    void itsOwnTakeTheirPlaceAndAreTakenOver() throws IOException {
        write("base.json", """
                "name": "base", "extends": "calderdale",
                "define": { "any-review": ["review", "designated-review"] },
                "agenda": { "toSet": [{ "title": "Any review", "occurrence": "any-review" }] }""");
        write("own.json", "\"name\": \"own\", \"extends\": \"base.json\"");
        assertThat(load("own.json").toSet()).containsExactly(new DateToSet("Any review", "any-review"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no such word  | { "title": "Next", "occurrence": "core-grup" } | own.json: agenda > toSet[0] > occurrence: found "core-grup", expected one of start, end, icpc, birth, expected-birth, death, review, designated-review, conference, core-group, visit, or a kind of event (declare a new one under "events"); did you mean "core-group"?
            no meeting    | { "title": "Next", "occurrence": "birth" }     | own.json: agenda > toSet[0] > occurrence: found "birth", which no conference sets a date for; name a meeting, a visit or a kind of event.
            the end       | { "title": "Next", "occurrence": "end" }       | own.json: agenda > toSet[0] > occurrence: found "end", which no conference sets a date for; name a meeting, a visit or a kind of event.
            twice         | { "title": "Next", "occurrence": "review" }, { "title": "next", "occurrence": "visit" } | own.json: agenda > toSet[1] > title: found "next" a second time; give each date a title of its own.
            """)
    void mistakesAreNamed(String why, String dates, String message) throws IOException {
        write("own.json", "\"name\": \"own\", \"extends\": \"calderdale\", \"agenda\": { \"toSet\": [" + dates + "] }");
        assertThatThrownBy(() -> load("own.json"))
                .isInstanceOf(JsonMistakeException.class)
                .hasMessage(message);
    }

    private Profile load(String file) {
        return new ProfileLoader().load(dir.resolve(file).toString());
    }

    private void write(String file, String keys) throws IOException {
        Files.writeString(dir.resolve(file), "{ \"version\": \"1\", \"title\": \"A title\", " + keys + "}");
    }
}

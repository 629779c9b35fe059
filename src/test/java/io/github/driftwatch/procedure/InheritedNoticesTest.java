package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the notices of a profile that another takes over. */
class InheritedNoticesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing changed                  | {}                          | RC-5, RC-10, DR-8, DR-9, DR-10, DR-11 | true
            a notice off, with its rule      | {"off": ["DR-9"]}           | RC-5, RC-10, DR-8, DR-10, DR-11       | false
            a notice off, its rule holds on  | {"noticesOff": ["DR-9"]}    | RC-5, RC-10, DR-8, DR-10, DR-11       | true
            a rule off that a notice rests on | {"off": ["RC-5"]}          | RC-10, DR-8, DR-9, DR-10, DR-11       | true
            another in its place             | {"notices": [{"id": "DR-9", "title": "T", "clause": "1", "for": "review", "to": ["team-manager"], "reason": "r", "action": "a"}]} | RC-5, RC-10, DR-8, DR-9, DR-10, DR-11 | true
            one more                         | {"notices": [{"rule": "DR-1", "id": "X", "to": ["team-manager"], "reason": "r", "action": "a"}]} | RC-5, RC-10, DR-8, DR-9, DR-10, DR-11, X | true
            """)
    void followWhatTheProfileSays(String why, String keys, String notices, boolean ruleHolds) throws IOException {
        Profile own = own(keys);
        assertThat(own.notices().stream().map(Notice::id).collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(notices);
        assertThat(own.rules().stream().anyMatch(rule -> rule.id().equals("DR-9")))
                .isEqualTo(ruleHolds);
    }

    @Test
    void restOnTheRuleThatTookTheirRulesPlace() throws IOException {
        Profile own = own("""
                {"rules": [{"id": "RC-5", "title": "Sooner", "clause": "Local 1", "for": "icpc",
                  "due": {"within": {"number": 6, "unit": "months"}}, "expect": "reflective-meeting"}]}
                """);
        Notice notice = own.notices().get(0);
        assertThat(notice.occasion())
                .isEqualTo(own.rules().stream()
                        .filter(rule -> rule.id().equals("RC-5"))
                        .findFirst()
                        .orElseThrow());
        assertThat(notice.clause()).isEqualTo("Local 1");
        assertThat(notice.profile()).isEqualTo("review-conferences");
    }

    private Profile own(String keys) throws IOException {
        Path file = folder.resolve("own.json");
        String more = keys.strip().substring(1);
        Files.writeString(
                file,
                "{\"name\": \"own\", \"version\": \"1\", \"title\": \"Own\", \"extends\": \"designated-review\""
                        + (more.strip().equals("}") ? "" : ", ") + more);
        return new ProfileLoader().load(file.toString());
    }
}

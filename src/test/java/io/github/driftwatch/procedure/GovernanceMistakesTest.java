package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.driftwatch.json.JsonMistakeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to somebody whose governance report has a mistake: the whole line. */
class GovernanceMistakesTest {

    private static final String WORDS = "start, end, icpc, birth, expected-birth, death, review, designated-review,"
            + " conference, core-group, visit, or a kind of event (declare a new one under \"events\")";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 2000, textBlock = """
            a misspelt key | {"audit": []} | governance: found the key "audit", expected one of durationBands, monthsOnPlan, ageBands, nationalReviews, earlierPlanMonths, smallNumbers, survivalYears, trendMonths, monthsAhead, audits, off; did you mean "audits"?
            months that fall | {"monthsOnPlan": [9, 9]} | governance > monthsOnPlan[1]: found 9, expected more than the 9 before it; put the shortest first, each once.
            no months | {"monthsOnPlan": []} | governance > monthsOnPlan: found an empty list, expected at least one.
            small numbers the wrong way round | {"smallNumbers": {"from": 5, "to": 1}} | governance > smallNumbers > to: found 1, expected 5 or more, as "from" says 5.
            half an interval | {"nationalReviews": {"firstDays": 91}} | governance > nationalReviews: the key "thenDays" is missing: From each review to the next.
            no trend | {"trendMonths": 0} | governance > trendMonths: found 0, expected a whole number from 1 to 600.
            a last band with an end | {"ageBands": {"bands": [{"title": "A", "below": 5}]}} | governance > ageBands > bands[0]: the last band has an end, expected none, so that nothing lies beyond it; add a last band without one.
            a band between without an end | {"ageBands": {"bands": [{"title": "A"}, {"title": "B"}]}} | governance > ageBands > bands[0]: the key "below" is missing: where the band ends; only the last has no end.
            ages that fall | {"ageBands": {"bands": [{"title": "A", "below": 5}, {"title": "B", "below": 5}, {"title": "C"}]}} | governance > ageBands > bands[1] > below: found 5, expected more than the 5 of the band before it; put the youngest first.
            two bands of one title | {"ageBands": {"bands": [{"title": "A", "below": 5}, {"title": "a"}]}} | governance > ageBands > bands[1] > title: found "a", which is another band's too; give each band a title of its own.
            a band called as those to be born | {"ageBands": {"bands": [{"title": "Unborn"}]}} | governance > ageBands > bands[0] > title: found "Unborn", which is another band's too; give each band a title of its own.
            durations that fall | {"durationBands": {"bands": [{"id": "a", "title": "A", "within": {"number": 91, "unit": "days"}}, {"id": "b", "title": "B", "below": {"number": 2, "unit": "months"}}, {"id": "c", "title": "C"}]}} | governance > durationBands > bands[1] (b) > below: found 2 months, expected more than the 91 days of the band before it; put the shortest first.
            a duration with two ends | {"durationBands": {"bands": [{"id": "a", "title": "A", "within": {"number": 91, "unit": "days"}, "below": {"number": 4, "unit": "months"}}, {"id": "c", "title": "C"}]}} | governance > durationBands > bands[0] (a) > below: found beside "within", expected one or the other; take one out.
            two durations of one id | {"durationBands": {"bands": [{"id": "a", "title": "A", "within": {"number": 91, "unit": "days"}}, {"id": "a", "title": "C"}]}} | governance > durationBands > bands[1] (a) > id: found "a" a second time, as bands[0] has it too; give each band an id of its own.
            an audit off that there is none of | {"off": ["G33"]} | governance > off[0]: found "G33", expected the id of an audit that is made without this; did you mean "G13"?
            what every report has | {"audits": [{"id": "g6", "title": "T", "counts": "C", "lines": [{"id": "a", "title": "A", "unit": "u", "happened": "review"}]}]} | governance > audits[0] (g6) > id: found "g6", which every report measures by itself; choose another id, such as "X1".
            the same but for case | {"audits": [{"id": "g9", "title": "T", "counts": "C", "lines": [{"id": "a", "title": "A", "unit": "u", "happened": "review"}]}]} | governance > audits[0] (g9) > id: found "g9", and there is an audit "G9"; write it the same to replace that audit, or choose another id.
            an audit without lines | {"audits": [{"id": "X", "title": "T", "counts": "C"}]} | governance > audits[0] (X): the key "lines" is missing: Its figures, in the order of reports.
            an audit of a misspelt rule | {"audits": [{"id": "X", "title": "T", "counts": "C", "asks": ["DR3"], "lines": [{"id": "a", "title": "A", "unit": "u", "happened": "review"}]}]} | governance > audits[0] (X) > asks[0]: found "DR3", expected the id of a rule of this profile; did you mean "DR-3"?
            a usual audit of a rule that it never asked | {"audits": [{"id": "G10", "title": "T", "counts": "C", "asks": ["CD-3", "another"], "lines": [{"id": "a", "title": "A", "unit": "u", "happened": "review"}]}]} | governance > audits[0] (G10) > asks[1]: found "another", expected the id of a rule of this profile.
            """)
    void ofNumbersAndAudits(String what, String governance, String expected) {
        assertThatExceptionOfType(JsonMistakeException.class)
                .as(what)
                .isThrownBy(() -> load(governance))
                .withMessage("p.json: " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 2000, textBlock = """
            neither asked nor happened | {"id": "a", "title": "A", "unit": "u"} | : the key "obligations" is missing: what rules ask for; or "happened": what happened.
            both | {"id": "a", "title": "A", "unit": "u", "happened": "review", "obligations": {"expects": "review", "status": ["MET"]}} | > happened: found beside "obligations", which it cannot go with; take one out.
            a condition on what is asked | {"id": "a", "title": "A", "unit": "u", "where": {"planOpen": true}, "obligations": {"expects": "review", "status": ["MET"]}} | > where: found beside "obligations", which it cannot go with; take one out.
            a day of what happened | {"id": "a", "title": "A", "unit": "u", "day": "due", "happened": "review"} | > day: found beside "happened", which it cannot go with; take one out.
            a misspelt day | {"id": "a", "title": "A", "unit": "u", "day": "du", "obligations": {"expects": "review", "status": ["MET"]}} | > day: found "du", expected one of due, anchor, satisfied, any; did you mean "due"?
            a misspelt occurrence | {"id": "a", "title": "A", "unit": "u", "happened": "reveiw"} | > happened: found "reveiw", expected one of <words>; did you mean "review"?
            what is booked | {"id": "a", "title": "A", "unit": "u", "happened": {"occurrence": "review", "state": "either"}} | > happened > state: found "either", expected held, as what is booked has not happened; take it out.
            a misspelt status | {"id": "a", "title": "A", "unit": "u", "obligations": {"expects": "review", "status": ["MISED"]}} | > obligations > status[0]: found "MISED", expected one of MET, MET_LATE, MISSED, LAPSED, WAIVED, OVERDUE, SCHEDULED_LATE, SCHEDULED, DUE_SOON, PENDING, BREACH; did you mean "MISSED"?
            something that no rule expects | {"id": "a", "title": "A", "unit": "u", "obligations": {"expects": "visit", "status": ["MET"]}} | > obligations: nothing could ever be counted, as no rule of this profile has to be satisfied by "visit" and asks for more than a booking; name other rules, or take the line out.
            nothing puts it off | {"id": "a", "title": "A", "unit": "u", "obligations": {"rules": ["RC-1"], "status": ["WAIVED"]}} | > obligations > status[0]: nothing could ever be counted that is WAIVED, as no rule asked for here has "unless"; take it out.
            a misspelt rule | {"id": "a", "title": "A", "unit": "u", "obligations": {"rules": ["RC1"], "status": ["MET"]}} | > obligations > rules[0]: found "RC1", expected the id of a rule of this profile; did you mean "RC-1"?
            the day that the undone was done | {"id": "a", "title": "A", "unit": "u", "day": "satisfied", "obligations": {"expects": "review", "status": ["OVERDUE", "MISSED"]}} | > day: found "satisfied", a day that nothing has that is MISSED or OVERDUE; name another.
            the time to what is undone | {"id": "a", "title": "A", "unit": "u", "median": {"since": "start", "unit": "days"}, "obligations": {"expects": "review", "status": ["OVERDUE"]}} | > median: found a time up to the day that it was done, and nothing has been done that is OVERDUE; take it out.
            a median in weeks | {"id": "a", "title": "A", "unit": "u", "median": {"since": "start", "unit": "weeks"}, "happened": "review"} | > median > unit: found "weeks", expected one of days, months.
            a share of a median | {"id": "a", "title": "A", "unit": "u", "of": "b", "median": {"since": "start", "unit": "days"}, "happened": "review"} | > of: found beside "median", which it cannot go with; take one out.
            a share of itself | {"id": "a", "title": "A", "unit": "u", "of": "a", "happened": "review"} | > of: found "a", which is the line itself; name another.
            a share of another audit's | {"id": "a", "title": "A", "unit": "u", "of": "bb", "happened": "review"} | > of: found "bb", expected the id of another line of this audit; did you mean "b"?
            a share of what counts nothing | {"id": "a", "title": "A", "unit": "u", "of": "m", "happened": "review"} | > of: found "m", which shows a median and counts nothing; name a line that counts.
            one part twice | {"id": "a", "title": "A", "unit": "u", "parts": ["b", "b"], "happened": "review"} | > parts[1]: found "b" a second time; take one out.
            a part that is none | {"id": "a", "title": "A", "unit": "u", "parts": ["b", "m2"], "obligations": {"expects": "review", "status": ["MET", "OVERDUE"]}} | > parts[0]: found "b", which is no part of "a": expected the same obligations by the same day, with some of its statuses that no part before it has; take it out, or change one of them.
            parts that do not add up | {"id": "a", "title": "A", "unit": "u", "parts": ["p1", "p2"], "obligations": {"expects": "review", "status": ["MET", "MET_LATE", "OVERDUE"]}} | > parts: the parts do not add up to "a", as none of them is OVERDUE; add a line that is.
            a line that there always is | {"id": "not-known", "title": "A", "unit": "u", "happened": "review"} | > id: found "not-known", which every audit has by itself; choose another id.
            a line of a misspelt rule | {"id": "a", "title": "A", "unit": "u", "asks": ["DR3"], "happened": "review"} | > asks[0]: found "DR3", expected the id of a rule of this profile; did you mean "DR-3"?
            """)
    void ofLines(String what, String line, String expected) {
        String others = """
                {"id": "b", "title": "B", "unit": "u", "happened": "review"},
                {"id": "m", "title": "M", "unit": "u", "happened": "review", "median": {"since": "start", "unit": "days"}},
                {"id": "m2", "title": "B", "unit": "u", "happened": "review"},
                {"id": "p1", "title": "P", "unit": "u", "obligations": {"expects": "review", "status": ["MET"]}},
                {"id": "p2", "title": "P", "unit": "u", "obligations": {"expects": "review", "status": ["MET_LATE"]}}""";
        String governance = """
                {"audits": [{"id": "X", "title": "T", "counts": "C", "lines": [%s, %s]}]}""".formatted(line, others);
        String id = line.contains("not-known") ? "not-known" : "a";
        String place = "governance > audits[0] (X) > lines[0] (" + id + ")";
        String message = expected.replace("<words>", WORDS);

        assertThatExceptionOfType(JsonMistakeException.class)
                .as(what)
                .isThrownBy(() -> load(governance))
                .withMessage("p.json: " + place + (message.startsWith(":") ? message : " " + message));
    }

    /** What stands beside the mistakes above, and is none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the day that the done was done          | {"day": "satisfied", "obligations": {"expects": "review", "status": ["MET", "OVERDUE"]}}
            the day that what was late was done     | {"day": "satisfied", "obligations": {"rules": ["RC-1"], "status": ["MET_LATE"]}}
            the day that the undone was due         | {"day": "due", "obligations": {"expects": "review", "status": ["OVERDUE"]}}
            the undone, whose day is the due day    | {"obligations": {"expects": "review", "status": ["OVERDUE"]}}
            any day of it                           | {"day": "any", "obligations": {"expects": "review", "status": ["OVERDUE"]}}
            the time to what is done                | {"median": {"since": "start", "unit": "days"}, "obligations": {"expects": "review", "status": ["MET"]}}
            the time in months to what happened     | {"median": {"since": "start", "unit": "months"}, "happened": "review"}
            what happened where the plan ran on     | {"happened": "review", "where": {"planOpen": true}}
            what happened from one day to another   | {"happened": "review", "reached": "start", "notPassed": "end", "plans": true}
            """)
    void takesLinesThatCount(String what, String line) throws IOException {
        String named = line.replaceFirst("[{]", "{\"id\": \"a\", \"title\": \"A\", \"unit\": \"u\", ");
        assertThat(load("{\"audits\": [{\"id\": \"X\", \"title\": \"T\", \"counts\": \"C\", \"lines\": [" + named
                                + "]}]}")
                        .audits())
                .as(what)
                .filteredOn(audit -> audit.id().equals("X"))
                .singleElement()
                .satisfies(audit -> assertThat(audit.lines()).hasSize(1));
    }

    @Test
    void theUsualAuditsCanBeCopiedOutAndUsedAsTheyAre() throws IOException {
        String usual = new String(ProfileLoader.text(ProfileLoader.USUAL_GOVERNANCE), StandardCharsets.UTF_8);
        Path file = folder.resolve("copied.json");
        Files.writeString(
                file,
                usual.replace(
                        "\"name\": \"usual-governance\"", "\"name\": \"copied\", \"extends\": \"designated-review\""));
        GovernanceTerms copied = new ProfileLoader().load(file.toString()).governance();
        GovernanceTerms base = new ProfileLoader().load("designated-review").governance();

        assertThat(copied.with(List.of())).as("the numbers").isEqualTo(base.with(List.of()));
        assertThat(copied.audits().stream().map(Audit::whoeverSaysIt).toList())
                .as("some of them look at rules that this profile has none of")
                .isEqualTo(base.audits().stream().map(Audit::whoeverSaysIt).toList())
                .hasSize(6);
    }

    @Test
    void aProfileChangesTheNumbersThatItNamesAndNoOther() throws IOException {
        GovernanceTerms usual = new ProfileLoader().load("designated-review").governance();
        GovernanceTerms changed = load("""
                {"monthsOnPlan": [6, 12], "smallNumbers": {"from": 1, "to": 10}, "monthsAhead": 3, "off": ["G13"],
                 "ageBands": {"bands": [{"title": "Under 12", "below": 12}, {"title": "12 and over"}]}}""");

        assertThat(changed)
                .isEqualTo(new GovernanceTerms(
                        usual.durationBands(),
                        List.of(6, 12),
                        List.of(new AgeBand("Under 12", 12), new AgeBand("12 and over", null)),
                        usual.nationalReviews(),
                        24,
                        1,
                        10,
                        5,
                        24,
                        3,
                        usual.audits().stream()
                                .filter(audit -> !audit.id().equals("G13"))
                                .toList()));
    }

    private GovernanceTerms load(String governance) throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(file, """
                {"name": "p", "version": "1", "title": "P", "extends": "designated-review", "governance": %s}
                """.formatted(governance));
        return new ProfileLoader().load(file.toString()).governance();
    }
}

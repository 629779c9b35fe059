package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.timeline.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to somebody whose drift flags have a mistake: the whole line. */
class DriftMistakesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 2000, textBlock = """
            a misspelt key of drift | {"flag": []} | drift: found the key "flag", expected one of flags, off, bands; did you mean "flags"?
            a flag without an id | {"flags": [{"title": "T", "points": 1, "when": {"planOpen": true}}]} | drift > flags[0]: the key "id" is missing: What reports call the flag.
            a flag without a title | {"flags": [{"id": "X"}]} | drift > flags[0] (X): the key "title" is missing: What it shows, in a few words.
            a flag without levels | {"flags": [{"id": "X", "title": "T"}]} | drift > flags[0] (X): the key "points" is missing: how many the flag adds; or "levels": how many points for what, the most first.
            a flag that nothing raises | {"flags": [{"id": "X", "title": "T", "points": 1}]} | drift > flags[0] (X): the key "when" is missing: what raises it; or "levels": how many points for what, the most first.
            no level at all | {"flags": [{"id": "X", "title": "T", "levels": []}]} | drift > flags[0] (X) > levels: found an empty list, expected at least one.
            points beside levels | {"flags": [{"id": "X", "title": "T", "points": 1, "levels": [{"points": 1, "when": {"planOpen": true}}]}]} | drift > flags[0] (X) > points: found beside "levels", expected one or the other; take one out.
            levels that rise | {"flags": [{"id": "X", "title": "T", "levels": [{"points": 1, "when": {"planOpen": true}}, {"points": 2, "when": {"planOpen": true}}]}]} | drift > flags[0] (X) > levels[1] > points: found 2, expected at most the 1 of the level before it, as the first that holds counts; put the most first.
            no points | {"flags": [{"id": "X", "title": "T", "points": 0, "when": {"planOpen": true}}]} | drift > flags[0] (X) > points: found 0, expected a whole number from 1 to 99.
            too many points | {"flags": [{"id": "X", "title": "T", "points": 100, "when": {"planOpen": true}}]} | drift > flags[0] (X) > points: found 100, expected a whole number from 1 to 99.
            a misspelt sign | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"onPlans": {}}}]} | drift > flags[0] (X) > when: found the key "onPlans", expected one of the keys all, any, not, onPlan, obligations, calledOff, earlierPlan, actions, scores, exists, none, column, madeBeforeBirth, planOpen; did you mean "onPlan"?
            an anchor that there is none of | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"anchorIs": "review"}}]} | drift > flags[0] (X) > when: found the key "anchorIs", expected one of the keys all, any, not, onPlan, obligations, calledOff, earlierPlan, actions, scores, exists, none, column, madeBeforeBirth, planOpen.
            a length without a unit | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"onPlan": {"number": 9}}}]} | drift > flags[0] (X) > when > onPlan: the key "unit" is missing: Of what.
            a length beyond all reason | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"onPlan": {"number": 9999, "unit": "months"}}}]} | drift > flags[0] (X) > when > onPlan > number: found 9999, expected at most 600 months.
            a misspelt occurrence | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"exists": "drift-consern"}}]} | drift > flags[0] (X) > when > exists: found "drift-consern", expected one of <words>; did you mean "drift-concern"?
            a misspelt rule | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["DR8"], "status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations > rules[0]: found "DR8", expected the id of a rule of this profile; did you mean "DR-8"?
            a misspelt requirement | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"requirement": "Next review boked", "status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations > requirement: found "Next review boked", expected the requirement of a rule of this profile, as it is written there; did you mean "Next review booked"?
            a misspelt thing to expect | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "revue", "status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations > expects: found "revue", expected one of <words>; did you mean "review"?
            something that no rule expects | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "visit", "status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations: the flag could never be raised, as no rule of this profile has to be satisfied by "visit" and asks for more than a booking; name other rules, or take the flag out.
            a booking that no such rule takes | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-2"], "arrangement": true, "status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations: the flag could never be raised, as no rule of this profile takes a booking for enough; name other rules, or take the flag out.
            a misspelt status | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review", "status": ["OVERDU"]}}}]} | drift > flags[0] (X) > when > obligations > status[0]: found "OVERDU", expected one of MET, MET_LATE, MISSED, LAPSED, WAIVED, OVERDUE, SCHEDULED_LATE, SCHEDULED, DUE_SOON, PENDING, BREACH; did you mean "OVERDUE"?
            no status | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review"}}}]} | drift > flags[0] (X) > when > obligations: the key "status" is missing: how they stand, as in ["OVERDUE"].
            of no rules | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations: the key "rules" is missing: of which rules; or "requirement": what they ask for; or "expects": what alone can satisfy them.
            of rules in two ways | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-2"], "expects": "review", "status": ["OVERDUE"]}}}]} | drift > flags[0] (X) > when > obligations > expects: found beside "rules", expected one or the other; take one out.
            overdue and done | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review", "status": ["OVERDUE"], "satisfied": true}}}]} | drift > flags[0] (X) > when > obligations > satisfied: found true, which nothing can be that is OVERDUE; take it out.
            late and not done | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review", "status": ["MET_LATE"], "satisfied": false}}}]} | drift > flags[0] (X) > when > obligations > satisfied: found false, which nothing can be that is MET_LATE; take it out.
            long overdue, and met | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review", "status": ["MET"], "overdueByMoreThan": {"number": 1, "unit": "weeks"}}}}]} | drift > flags[0] (X) > when > obligations > status: found beside "overdueByMoreThan", which only OVERDUE goes with; take it out.
            the next of what is not booked | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review", "status": ["MET"], "next": true}}}]} | drift > flags[0] (X) > when > obligations > next: found true, which looks at what is booked, and nothing is booked that is MET; take one out.
            a breach of what is expected | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-1"], "status": ["OVERDUE", "BREACH"]}}}]} | drift > flags[0] (X) > when > obligations > status[1]: the flag could never be raised by BREACH, as these rules expect something, and only what a rule forbids can be that; ask for another.
            something forbidden and done | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-6"], "status": ["MET"]}}}]} | drift > flags[0] (X) > when > obligations > status[0]: the flag could never be raised by MET, as these rules forbid something, and what is forbidden can only be BREACH; ask for that.
            something forbidden and long overdue | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-6"], "overdueByMoreThan": {"number": 1, "unit": "weeks"}}}}]} | drift > flags[0] (X) > when > obligations > overdueByMoreThan: the flag could never be raised by OVERDUE, as these rules forbid something, and what is forbidden can only be BREACH; ask for that.
            nothing puts it off | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-1"], "status": ["WAIVED"]}}}]} | drift > flags[0] (X) > when > obligations > status[0]: the flag could never be raised by WAIVED, as no rule asked for here has "unless"; take it out.
            missed on an open plan | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["RC-1"], "status": ["MISSED"]}}}]} | drift > flags[0] (X) > when > obligations > status[0]: the flag could never be raised by MISSED, as flags are for open plans, and on these only what is due before a meeting can be that; take it out.
            lapsed on an open plan | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"expects": "review", "status": ["LAPSED"]}}}]} | drift > flags[0] (X) > when > obligations > status[0]: the flag could never be raised by LAPSED, as that comes with the end of a plan, and flags are for open ones; take it out.
            a booking booked late | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"requirement": "Next review booked", "status": ["SCHEDULED_LATE"]}}}]} | drift > flags[0] (X) > when > obligations > status[0]: the flag could never be raised by SCHEDULED_LATE, as a booking is enough for these rules, and what is booked is MET; take it out.
            a level that comes after the one before | {"flags": [{"id": "X", "title": "T", "levels": [{"points": 2, "when": {"onPlan": {"number": 9, "unit": "months"}}}, {"points": 1, "when": {"onPlan": {"number": 18, "unit": "months"}}}]}]} | drift > flags[0] (X) > levels[1] > when > onPlan: found 18 months, expected less than the 9 months of a level before it, as the first that holds counts; put the longest first.
            a level after one in other units | {"flags": [{"id": "X", "title": "T", "levels": [{"points": 2, "when": {"onPlan": {"number": 30, "unit": "weeks"}}}, {"points": 1, "when": {"onPlan": {"number": 8, "unit": "months"}}}]}]} | drift > flags[0] (X) > levels[1] > when > onPlan: found 8 months, expected less than the 30 weeks of a level before it, as the first that holds counts; put the longest first.
            visits are not called off | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"calledOff": {"occurrence": "visit"}}}]} | drift > flags[0] (X) > when > calledOff > occurrence: found "visit", expected one of review, designated-review, core-group.
            fewer than one | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"calledOff": {"occurrence": "review", "atLeast": 0}}}]} | drift > flags[0] (X) > when > calledOff > atLeast: found 0, expected a whole number from 1 to 1000.
            a share that is none | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"actions": {"overdueShare": "a third"}}}]} | drift > flags[0] (X) > when > actions > overdueShare: found "a third", expected a share as in "1/3" or "40%".
            more than all | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"actions": {"overdueShare": "4/3"}}}]} | drift > flags[0] (X) > when > actions > overdueShare: found "4/3", expected more than none, and all at most.
            no share of anything | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"actions": {"overdueShare": "0%"}}}]} | drift > flags[0] (X) > when > actions > overdueShare: found "0%", expected more than none, and all at most.
            actions in no way | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"actions": {}}}]} | drift > flags[0] (X) > when > actions: the key "overdueShare" is missing: which share of the actions is overdue; or "overdueByMoreThan": by how much some are.
            actions in two ways | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"actions": {"overdueShare": "1/3", "overdueByMoreThan": {"number": 1, "unit": "weeks"}}}}]} | drift > flags[0] (X) > when > actions: found both "overdueShare" and "overdueByMoreThan", expected one of them; join two by "any".
            a share counted | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"actions": {"overdueShare": "1/3", "atLeast": 2}}}]} | drift > flags[0] (X) > when > actions > atLeast: found beside "overdueShare", which says how many; take one out.
            a misspelt change | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"scores": {"change": "lowr"}}}]} | drift > flags[0] (X) > when > scores > change: found "lowr", expected one of lower, same; did you mean "lower"?
            an unknown word to fill in | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"exists": "review"}, "says": "on {dates}"}]} | drift > flags[0] (X) > says: found {dates}, expected one of {what}, {date}, {count}; did you mean "{date}"?
            nothing to fill in | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"planOpen": true}, "says": "on {date}"}]} | drift > flags[0] (X) > says: found {date}, expected only where the flag rests on "exists", "obligations" or "calledOff", which name something with its day; say it without.
            only one of any names something | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"any": [{"planOpen": true}, {"exists": "drift-concern"}]}, "says": "on {date}"}]} | drift > flags[0] (X) > says: found {date}, expected only where the flag rests on "exists", "obligations" or "calledOff", which name something with its day; say it without.
            none of all names something | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"all": [{"planOpen": true}, {"column": "team", "is": ["east"]}]}, "says": "on {date}"}]} | drift > flags[0] (X) > says: found {date}, expected only where the flag rests on "exists", "obligations" or "calledOff", which name something with its day; say it without.
            two flags of one id | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"planOpen": true}}, {"id": "X", "title": "T", "points": 1, "when": {"planOpen": true}}]} | drift > flags[1] (X) > id: found "X" a second time, as flags[0] has it too; give each flag an id of its own.
            the same but for case | {"flags": [{"id": "f1", "title": "T", "points": 1, "when": {"planOpen": true}}]} | drift > flags[0] (f1) > id: found "f1", and there is a flag "F1"; write it the same to replace that flag, or choose another id.
            none of that id to switch off | {"off": ["F77"]} | drift > off[0]: found "F77", expected the id of a flag that is raised without this; did you mean "F7"?
            amber as high as red | {"bands": {"amber": {"points": 6}}} | drift > bands > amber > points: found 6, expected fewer than the 6 of "red", or no plan would be amber; lower one, or raise the other.
            red as low as amber | {"bands": {"red": {"points": 3}}} | drift > bands > red > points: found 3, expected more than the 3 of "amber", or no plan would be amber; raise one, or lower the other.
            a misspelt band | {"bands": {"read": {"points": 3}}} | drift > bands: found the key "read", expected one of red, amber; did you mean "red"?
            a word for a condition | {"bands": {"red": {"when": "nevr"}}} | drift > bands > red > when: found "nevr", expected never; did you mean "never"?
            """)
    void saysWhatWhereFoundAndAllowed(String why, String drift, String message) {
        assertThatExceptionOfType(JsonMistakeException.class)
                .as(why)
                .isThrownBy(() -> load(drift))
                .withMessage(
                        "p.json: "
                                + message.replace(
                                        "<words>",
                                        "start, end, icpc, birth, expected-birth, death, review, designated-review, conference,"
                                                + " core-group, visit, or a kind of event (declare a new one under \"events\")"));
    }

    @Test
    void everyStatusButTheUnknownOneCanBeAskedFor() {
        Set<String> allowed = new HashSet<>();
        ShippedProfiles.schema()
                .at("/$defs/obligations/properties/status/items/enum")
                .forEach(word -> allowed.add(word.asText()));
        Set<String> statuses = new HashSet<>();
        Arrays.stream(Status.values())
                .filter(status -> status != Status.NOT_ASSESSED)
                .forEach(status -> statuses.add(status.name()));

        assertThat(allowed).isEqualTo(statuses);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            what is due before a meeting can be missed | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {"rules": ["M-1"], "status": ["MISSED"]}}}]}
            the longest first                          | {"flags": [{"id": "X", "title": "T", "levels": [{"points": 2, "when": {"onPlan": {"number": 8, "unit": "months"}}}, {"points": 1, "when": {"onPlan": {"number": 30, "unit": "weeks"}}}]}]}
            a date where what rests on it names one    | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"exists": "drift-concern"}, "says": "on {date}"}]}
            one of all that must hold names it         | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"all": [{"planOpen": true}, {"exists": "drift-concern"}]}, "says": "on {date}"}]}
            each of those of which any is enough does  | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"any": [{"obligations": {"expects": "review", "status": ["OVERDUE"]}}, {"exists": "drift-concern"}]}, "says": "on {date}"}]}
            a flag earlier off beside what is called off | {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"calledOff": {"occurrence": "review"}}, "says": "on {date}"}]}
            which is the longer is not sure            | {"flags": [{"id": "X", "title": "T", "levels": [{"points": 2, "when": {"onPlan": {"number": 30, "unit": "days"}}}, {"points": 1, "when": {"onPlan": {"number": 1, "unit": "months"}}}]}]}
            """)
    void takesWhatCanBe(String why, String drift) throws IOException {
        String rule = """
                ,"rules": [{"id": "M-1", "title": "T", "clause": "C", "requirement": "Report", "for": "review",
                  "due": {"atLeast": {"number": 2, "unit": "days"}, "before": "anchor"},
                  "expect": "single-report-available"}]""";
        assertThat(load(drift + rule).drift().flags())
                .as(why)
                .extracting(Flag::id)
                .contains("X");
    }

    @Test
    void theUsualFlagsCanBeCopiedOutAndUsedAsTheyAre() throws IOException {
        String usual = new String(ProfileLoader.text(ProfileLoader.USUAL_DRIFT), StandardCharsets.UTF_8);
        Path file = folder.resolve("copied.json");
        Files.writeString(
                file,
                usual.replace("\"name\": \"usual-drift\"", "\"name\": \"copied\", \"extends\": \"designated-review\""));
        Profile copied = new ProfileLoader().load(file.toString());
        Profile base = new ProfileLoader().load("designated-review");

        assertThat(copied.drift().flags())
                .as("two of them look at what no rule of this procedure asks for")
                .extracting(Flag::id)
                .isEqualTo(base.drift().flags().stream().map(Flag::id).toList())
                .hasSize(13);
        assertThat(copied.drift().bands()).isEqualTo(base.drift().bands());
    }

    private Profile load(String drift) throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(file, """
                {"name": "p", "version": "1", "title": "P", "extends": "designated-review", "drift": %s}
                """.formatted(drift));
        return new ProfileLoader().load(file.toString());
    }
}

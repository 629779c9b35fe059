package io.github.driftwatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile's author may ask of a plan, as a person reads it who wonders why a rule applies. */
class OwnRulesInWordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"exists":"start"}                                                             | the plan began
            {"none":"start"}                                                               | the plan did not begin
            {"exists":"end"}                                                               | the plan ended
            {"none":"end"}                                                                 | the plan did not end
            {"exists":"death"}                                                             | the child died
            {"none":"death"}                                                               | the child did not die
            {"exists":"birth"}                                                             | the child was born
            {"none":"birth"}                                                               | the child was not born
            {"exists":"expected-birth"}                                                    | a birth was expected
            {"none":"expected-birth"}                                                      | no birth was expected
            {"exists":"lesson"}                                                            | "lesson" is recorded
            {"none":"lesson"}                                                              | no "lesson" is recorded
            {"exists":"visit"}                                                             | a visit was made
            {"none":"visit"}                                                               | no visit was made
            {"none":{"occurrence":"review","state":"scheduled"}}                           | there is no booked review
            {"none":{"occurrence":"review","number":2}}                                    | the 2nd review was not held
            {"anchorIs":{"occurrence":"review","quorate":false}}                           | it was not quorate
            {"not":{"anchorIs":{"occurrence":"review","number":1}}}                        | it is not the 1st review
            {"column":"team","is":["north"]}                                               | the team is "north"
            {"not":{"column":"team","is":["north","south"]}}                               | the team is not "north" or "south"
            {"column":"category","is":["neglect","emotional"]}                             | the category is EMOTIONAL or NEGLECT
            {"column":"team"}                                                              | the team is given
            {"not":{"column":"team"}}                                                      | the team is not given
            {"column":"start_date","from":"2025-01-01"}                                    | the start date is 01/01/2025 or later
            {"column":"start_date","until":"2025-12-31"}                                   | the start date is no later than 31/12/2025
            {"column":"start_date","from":"2025-01-01","until":"2025-12-31"}               | the start date is from 01/01/2025 to 31/12/2025
            {"not":{"column":"start_date","until":"2025-12-31"}}                           | it is not so that the start date is no later than 31/12/2025
            {"madeBeforeBirth":true}                                                       | the plan was made before the child's birth
            {"madeBeforeBirth":false}                                                      | the plan was not made before the child's birth
            {"not":{"madeBeforeBirth":true}}                                               | the plan was not made before the child's birth
            {"not":{"madeBeforeBirth":false}}                                              | the plan was made before the child's birth
            {"planOpen":true}                                                              | the plan is open
            {"planOpen":false}                                                             | the plan has ended
            {"not":{"planOpen":true}}                                                      | the plan has ended
            {"not":{"planOpen":false}}                                                     | the plan is open
            {"not":{"not":{"planOpen":true}}}                                              | the plan is open
            {"not":{"all":[{"planOpen":true},{"column":"team"}]}}                          | it is not so that the plan is open and the team is given
            {"all":[{"planOpen":true},{"column":"team"}]}                                  | the plan is open and the team is given
            {"any":[{"planOpen":true},{"column":"team"}]}                                  | the plan is open or the team is given
            {"exists":{"occurrence":"lesson","on":"anchor"}}                               | "lesson" is recorded on that day
            {"exists":{"occurrence":"lesson","after":"anchor","before":"end"}}             | "lesson" is recorded after that day and before the end of the plan
            {"none":{"occurrence":"core-group","number":1}}                                | the 1st core group was not held
            {"anchorIs":{"occurrence":"review","serviceManagerAttended":false}}            | the service manager did not attend
            {"anchorIs":{"occurrence":"review","quorate":true,"serviceManagerAttended":true}} | it was quorate and the service manager attended
            {"anchorIs":{"occurrence":"review","fromNumber":2}}                            | it is a review from the 2nd on
            {"none":{"occurrence":"review","pick":"last"}}                                 | no review was held
            """)
    void aBreachIf(String condition, String words) throws IOException {
        assertThat(asks("\"for\": \"review\", \"forbid\": " + condition))
                .first()
                .isEqualTo("For each review, it is a breach if " + words + " (clause 1).");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"occurrence":"visit","seen":false}                     | each visit with the child not seen
            {"occurrence":"visit","seenAlone":true}                 | each visit with the child seen alone
            {"occurrence":"visit","seenAwake":false}                | each visit with the child not seen awake
            {"occurrence":"visit","atHome":false}                   | each visit not at home
            {"occurrence":"visit","bedroomSeen":true}               | each visit with the bedroom seen
            {"occurrence":"visit","inARow":3}                       | each visit that is the 3rd or a later one in a row
            {"occurrence":"visit","every":3}                        | every 3rd visit
            {"occurrence":"visit","pick":"last"}                    | the last visit
            {"occurrence":"review","fromNumber":3}                  | each review from the 3rd on
            {"occurrence":"review","fromNumber":3,"toNumber":5}     | each review from the 3rd to the 5th
            {"occurrence":"review","number":4}                      | the 4th review
            {"occurrence":"review","planContinues":true}            | each review that does not end the plan
            {"occurrence":"review","number":1,"planContinues":true} | the 1st review (if it does not end the plan)
            {"occurrence":"review","state":"scheduled"}             | each booked review
            {"occurrence":"review","state":"either"}                | each review held or booked
            """)
    void forWhat(String occurrence, String words) throws IOException {
        assertThat(asks("\"for\": " + occurrence + ", \"forbid\": {\"planOpen\": true}"))
                .first()
                .isEqualTo("For " + words + ", it is a breach if the plan is open (clause 1).");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "from": "2030-03-01"                                                     | 29/11/2030
            "until": "2015-12-31"                                                    | 30/11/2015
            "from": "2012-01-01", "until": "2015-12-31"                              | 30/11/2015
            "where": {"column": "start_date", "from": "2031-01-01"}                  | 29/11/2032
            "where": {"column": "start_date", "until": "2016-02-29"}                 | 30/11/2015
            "where": {"all": [{"column": "start_date", "from": "2032-02-29"}, {"column": "icpc_date", "from": "2031-01-01"}]} | 29/11/2032
            "where": {"all": [{"column": "start_date", "until": "2014-02-28"}, {"column": "icpc_date", "until": "2015-01-01"}]} | 29/11/2013
            "where": {"column": "team"}                                              | 29/11/2024
            """)
    void theExampleIsOfADayOnWhichTheRuleHolds(String when, String day) throws IOException {
        assertThat(part(
                        "For example",
                        when + ", \"for\": \"start\", \"expect\": \"review\","
                                + " \"due\": {\"within\": {\"number\": 3, \"unit\": \"months\"}}"))
                .first()
                .isEqualTo("The start of the plan: " + day + ".");
    }

    private List<String> asks(String rule) throws IOException {
        return part("It asks", rule);
    }

    private List<String> part(String label, String rule) throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), """
                { "name": "own", "version": "1", "title": "One rule",
                  "rules": [{ "id": "X-1", "title": "One rule", "clause": "1", %s }] }
                """.formatted(rule));
        Profile profile = new ProfileLoader().load(file.toString());
        Rule own = profile.rules().get(0);
        return RuleExplanation.of(own, profile).stream()
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow()
                .sentences();
    }
}

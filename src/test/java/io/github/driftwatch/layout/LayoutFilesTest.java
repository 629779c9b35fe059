package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.driftwatch.json.JsonMistakeException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LayoutFilesTest {

    static final Iterable<String> BUILT_IN = LayoutLoader.BUILT_IN;

    /** A layout without a mistake; each row of the table changes one text of it. */
    private static final String SOUND = """
            {"name": "ours", "title": "Ours", "history": "full", "bookings": true, "parts": [
              {"name": "P", "holds": [{"table": "plans", "columns": {
                "child_id": "Person", "start_date": ["Begun", "Start"], "category": {"heading": "Cat", "words": {"N": "NEG"}}}}]},
              {"name": "R", "holds": [{"table": "reviews", "onlyWith": ["date"], "columns": {
                "child_id": "Person", "date": "Held", "type": {"constant": "review"},
                "quorate": {"heading": "Q", "words": {"J": "yes"}, "where": {"heading": "K", "is": ["x"]}}}}]},
              {"name": "L", "holds": [{"addsTo": "plans", "columns": {"child_id": "Person", "date_of_birth": "Born"}}]}
            ]}
            """;

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void everyLayoutThatTheProgramBringsIsInOrder(String name) {
        Layout layout = new LayoutLoader().layout(LayoutLoader.text(name), name);
        assertThat(layout.name()).isEqualTo(name);
        assertThat(layout.about()).isNotBlank();
    }

    @Test
    void theProgramsOwnLayoutWrittenOutIsTheOneThatItReads() {
        assertThat(new LayoutLoader().layout(LayoutLoader.text("canonical"), "canonical"))
                .isEqualTo(Layout.canonical());
    }

    @Test
    void theLayoutThatTheTableChangesIsSound() {
        assertThat(load(SOUND).parts()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 4000, textBlock = """
            a misspelt key             | "title"            | "titel"       | ours.json: found the key "titel", expected one of $schema, name, title, about, absent, yes, no, lettered, dateOrder, history, bookings, parts; did you mean "title"?
            a name with a blank        | "ours"             | "our own"     | ours.json: name: found "our own", expected lower-case letters and digits joined by hyphens as in "legal-panel".
            an unknown table           | "table": "reviews" | "table": "meetings" | ours.json: parts[1] (R) > holds[0] > table: found "meetings", expected one of plans, reviews, events, core_groups, visits, actions, scores, acknowledged.
            an unknown column          | "date_of_birth"    | "date_of_brith" | ours.json: parts[2] (L) > holds[0] > columns: found the key "date_of_brith", which is no column of plans; expected one of child_id, plan_id, family_id, start_date, icpc_date, icpc_quorate, date_of_birth, expected_date_of_birth, category, end_date, end_reason, date_of_death, visit_interval_days, seen_alone_interval_days, team, social_worker, team_manager, social_work_service_manager, conference_chair, reviewing_team_manager, safeguarding_service_manager, plan_key, episode, icpc_id, other_authority, due_in_system; did you mean "date_of_birth"?
            no date of reviews         | "date": "Held", | | ours.json: parts[1] (R) > holds[0] > onlyWith: found "date", expected one of the columns given here: child_id, type, quorate.
            no start of plans          | "start_date"       | "end_date"    | ours.json: parts[0] (P) > holds[0] > columns: the key "start_date" is missing, which plans cannot do without: The day on which this child protection plan began.
            a constant of no list      | "constant": "review" | "constant": "revue" | ours.json: parts[1] (R) > holds[0] > columns > type > constant: found "revue", expected one of review, designated-review, icpc; did you mean "review"?
            a word of no list          | "J": "yes"         | "J": "ja, sure" | ours.json: parts[1] (R) > holds[0] > columns > quorate > words > J: found "ja, sure", expected one of yes, no.
            two sources of one column  | {"constant": "review"} | {"constant": "review", "heading": "T"} | ours.json: parts[1] (R) > holds[0] > columns > type: found 2 of the keys heading, joined and constant, expected one of them: they say where the value comes from.
            no source at all           | {"constant": "review"} | {"words": {}} | ours.json: parts[1] (R) > holds[0] > columns > type: found none of the keys heading, joined and constant, expected one of them: they say where the value comes from.
            a condition without one    | , "is": ["x"]      | | ours.json: parts[1] (R) > holds[0] > columns > quorate > where: no condition is given, expected one of the keys is, isNot, below, notBelow.
            two parts of a name        | "name": "R"        | "name": "p"   | ours.json: parts[1] (p): two parts have this name, expected a name for each; change one of them.
            nothing is added           | , "date_of_birth": "Born" | | ours.json: parts[2] (L) > holds[0] > columns: nothing is added: expected a column beside those by which a plan is found, such as date_of_birth.
            no child to add to         | {"child_id": "Person", "date_of_birth" | {"date_of_birth" | ours.json: parts[2] (L) > holds[0] > columns: the key "child_id" is missing, by which the child's plans are found.
            no plans                   | "table": "plans"   | "table": "visits", "needs": [] | ours.json: parts[0] (P) > holds[0] > columns: found the key "start_date", which is no column of visits; expected one of child_id, plan_id, date, seen, seen_alone, seen_awake, at_home, bedroom_seen, plan_key, episode, icpc_id, other_authority, due_in_system.
            an unknown extent          | "full"             | "some"        | ours.json: history: found "some", expected one of full, latest-review.
            no day of the year         | "full"             | {"yearFrom": "02-30"} | ours.json: history > yearFrom: there is no such day of the year; expected one such as 04-01.
            a day the other way        | "full"             | {"yearFrom": "1 April"} | ours.json: history > yearFrom: found "1 April", expected a month and a day as in "04-01".
            bookings in a word         | "bookings": true   | "bookings": "yes" | ours.json: bookings: found "yes", expected true or false without quotes.
            an empty heading           | "Held"             | ""            | ours.json: parts[1] (R) > holds[0] > columns > date: found an empty text, expected something in it.
            """)
    void aMistakeIsNamedWithItsPlaceAndWhatIsAllowed(
            String what, String old, @Nullable String changed, String message) {
        String text = SOUND.replace(old, changed == null ? "" : changed);
        assertThat(text).isNotEqualTo(SOUND);
        assertThatExceptionOfType(JsonMistakeException.class)
                .as(what)
                .isThrownBy(() -> load(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-31, 2025-04-01, the last day of the year
            2026-04-01, 2026-04-01, the first day
            2026-04-02, 2026-04-01, the day after
            """)
    void theYearIsTheOneThatTheLatestKnownDayIsIn(LocalDate latest, LocalDate start, String why) {
        assertThat(KeptReviews.ofYear(MonthDay.of(4, 1)).yearStart(latest))
                .as(why)
                .isEqualTo(start);
    }

    private static Layout load(String text) {
        return new LayoutLoader().layout(text.getBytes(StandardCharsets.UTF_8), "ours.json");
    }
}

package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layout's file comes to. */
class LayoutReaderTest {

    private static final String PLANS = """
            {"name": "Plans", "alsoNamed": ["CP plans", "List 7"], "ignores": ["Note"], "holds": [
              {"table": "plans", "latestOnly": true, "needs": ["plan_key"], "columns": {
                "child_id": "Person", "start_date": ["Begun", "Start"],
                "plan_key": {"joined": ["Person", "Begun"]},
                "category": {"heading": "Cat", "words": {"Phys. Abuse": "PHY", "None": ""}},
                "icpc_quorate": {"constant": "yes", "where": {"heading": ["K", "L"], "is": ["In Time"], "isNot": ["Late"],
                    "below": 15, "notBelow": 2}}}},
              {"table": "reviews", "onlyWith": ["date"], "columns": {"child_id": "Person", "date": "Review"}},
              {"addsTo": "plans", "columns": {"child_id": "Person", "date_of_birth": "Born"}}]}
            """;

    private static Layout layout(String more) {
        String json = "{\"name\": \"ours\", \"title\": \"Ours\", " + more + "\"parts\": [" + PLANS + "]}";
        return new LayoutLoader().layout(json.getBytes(StandardCharsets.UTF_8), "ours.json");
    }

    @Test
    void aPartHasItsNamesAndWhatItHolds() {
        Part part = layout("").parts().get(0);
        assertThat(part.name()).isEqualTo("Plans");
        assertThat(part.otherNames()).containsExactly("CP plans", "List 7");
        assertThat(part.ignores()).containsExactly("Note");
        assertThat(part.holds()).extracting(Holding::table).containsExactly(Table.PLANS, Table.REVIEWS, Table.PLANS);
        assertThat(part.holds()).extracting(Holding::addsTo).containsExactly(false, false, true);
        assertThat(part.holds()).extracting(Holding::latestOnly).containsExactly(true, false, false);
        assertThat(part.holds()).extracting(Holding::needs).containsExactly(Set.of("plan_key"), Set.of(), Set.of());
        assertThat(part.holds()).extracting(Holding::onlyWith).containsExactly(Set.of(), Set.of("date"), Set.of());
    }

    @Test
    void aColumnIsUnderHeadingsOrMadeOtherwise() {
        List<HeldColumn> columns = layout("").parts().get(0).holds().get(0).columns();
        Where where = new Where(List.of("K", "L"), Set.of("in-time"), Set.of("late"), 15L, 2L);
        assertThat(columns)
                .containsExactly(
                        HeldColumn.under("Person", columns.get(0).column()),
                        held(columns.get(1), List.of("Begun", "Start"), List.of(), null, Map.of(), null),
                        held(columns.get(2), List.of(), List.of("Person", "Begun"), null, Map.of(), null),
                        held(
                                columns.get(3),
                                List.of("Cat"),
                                List.of(),
                                null,
                                Map.of("phys.-abuse", "PHY", "none", ""),
                                null),
                        held(columns.get(4), List.of(), List.of(), "yes", Map.of(), where));
        assertThat(columns)
                .extracting(held -> held.column().name())
                .containsExactly("child_id", "start_date", "plan_key", "category", "icpc_quorate");
    }

    private static HeldColumn held(
            HeldColumn of,
            List<String> headings,
            List<String> joined,
            @Nullable String constant,
            Map<String, String> words,
            @Nullable Where where) {
        return new HeldColumn(of.column(), headings, joined, constant, words, where);
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        Layout layout = layout("");
        assertThat(layout.name()).isEqualTo("ours");
        assertThat(layout.title()).isEqualTo("Ours");
        assertThat(layout.about()).isEmpty();
        assertThat(layout.words()).isEqualTo(CellWords.usual());
        assertThat(layout.dateOrder()).isNull();
        assertThat(layout.history()).isEqualTo(KeptReviews.ALL);
        assertThat(layout.bookings()).isTrue();
        assertThat(layout.isCanonical()).isFalse();
        assertThat(layout.holdsDesignatedReviews()).isFalse();
        assertThat(Layout.canonical().holdsDesignatedReviews()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"day-first, DAY_FIRST", "month-first, MONTH_FIRST", "year-first, YEAR_FIRST"})
    void datesHaveAnOrder(String word, DateOrder order) {
        assertThat(layout("\"dateOrder\": \"" + word + "\", ").dateOrder()).isEqualTo(order);
    }

    @Test
    void reviewsMayBeAllOrTheLatestOrThoseOfAYear() {
        assertThat(layout("\"history\": \"full\", ").history()).isEqualTo(KeptReviews.ALL);
        assertThat(layout("\"history\": \"latest-review\", ").history()).isEqualTo(KeptReviews.LATEST);
        assertThat(layout("\"history\": {\"yearFrom\": \"04-01\"}, ").history())
                .isEqualTo(KeptReviews.ofYear(MonthDay.of(4, 1)));
    }

    @Test
    void itMayHaveWordsOfItsOwn() {
        Layout layout =
                layout("\"about\": \"A list.\", \"bookings\": false, \"absent\": [\"Not Asked\"], \"yes\": [\"Ja\"],"
                        + " \"no\": [\"Nein\"], \"lettered\": true, ");
        assertThat(layout.about()).isEqualTo("A list.");
        assertThat(layout.bookings()).isFalse();
        assertThat(layout.isAbsent("not asked")).isTrue();
        assertThat(layout.yesNo("a) JA")).isTrue();
        assertThat(layout.yesNo("nein")).isFalse();
        assertThat(layout.yesNo("b) perhaps")).isNull();
    }
}

package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a part of an export gives, under headings that are its columns' names. */
class HoldingTest {

    /** The first column that is lacking of all that the table has, by what the layout needs and which headings are there. */
    @ParameterizedTest(name = "{0} needs {1}, has {2}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            REVIEWS, '',            child_id date,          -,           all that reviews cannot do without
            REVIEWS, '',            date,                   child_id,    without the child
            REVIEWS, '',            child_id,               date,        without the day
            REVIEWS, plan_key,      plan_key date,          -,           the plan's key stands for the child
            REVIEWS, plan_key,      child_id date,          plan_key,    and is needed then
            REVIEWS, plan_key,      plan_key,               date,        the day is needed all the same
            REVIEWS, type,          child_id date,          type,        what the layout needs besides
            REVIEWS, type,          child_id date type,     -,           and has
            PLANS,   plan_key,      plan_key start_date,    child_id,    a plan is a child's whatever its key
            PLANS,   '',            child_id start_date,    -,           all that plans cannot do without
            """)
    void whatIsLackingIsTold(Table table, String needs, String headings, @Nullable String lacking, String why) {
        Holding holding = holding(table, false, words(needs));
        HeldColumn found = holding.lacking(Set.copyOf(keys(headings)));
        assertThat(found == null ? null : found.column().name()).as(why).isEqualTo(lacking);
    }

    @Test
    void itAddsAllButTheColumnsByWhichAPlanIsFound() {
        Holding holding = new Holding(
                Table.PLANS,
                true,
                columns(Table.PLANS, "child_id", "plan_id", "plan_key", "icpc_id", "episode", "team", "icpc_date"),
                Set.of(),
                Set.of(),
                false);
        assertThat(holding.added()).extracting(Column::name).containsExactly("team", "icpc_date");
        assertThat(holding.keys())
                .containsExactly("childid", "episode", "icpcdate", "icpcid", "planid", "plankey", "team");
    }

    /** A part that adds to plans is of use where a heading beside those by which a plan is found is there. */
    @ParameterizedTest(name = "adds {0}, {1}: {3}")
    @CsvSource(textBlock = """
            true,  child_id plan_id,    false, nothing is added
            true,  child_id team,       true,  something is
            true,  team,                false, to nobody
            false, child_id start_date, true,  all that is needed
            false, child_id,            false, not all
            """)
    void headingsAreEnoughForAPart(boolean adds, String headings, boolean enough, String why) {
        List<HeldColumn> columns = adds
                ? columns(Table.PLANS, "child_id", "plan_id", "team")
                : columns(Table.PLANS, "child_id", "start_date");
        Part part = part(new Holding(Table.PLANS, adds, columns, Set.of(), Set.of(), false));
        assertThat(part.isEnough(Set.copyOf(keys(headings)))).as(why).isEqualTo(enough);
        assertThat(part.gives(Table.PLANS)).as("rows of its own").isEqualTo(!adds);
        assertThat(part.gives(Table.REVIEWS)).isFalse();
    }

    @Test
    void whatAPartHoldsBesideTheFirstIsNotNeeded() {
        Part part = part(
                new Holding(Table.PLANS, false, columns(Table.PLANS, "child_id"), Set.of(), Set.of(), false),
                new Holding(Table.VISITS, false, columns(Table.VISITS, "date"), Set.of(), Set.of(), false));
        assertThat(part.isEnough(Set.of("childid"))).isTrue();
        assertThat(part.isEnough(Set.of("date"))).isFalse();
        assertThat(part.gives(Table.VISITS)).isTrue();
        assertThat(part.keys()).containsExactly("childid", "date");
        assertThat(part.ignoredKeys()).containsExactly("note");
    }

    @ParameterizedTest
    @CsvSource({"Plans list, true", "plans_LIST, true", "Old plans, true", "Plans, false", "Note, false"})
    void aPartGoesByItsNames(String stem, boolean named) {
        assertThat(part(holding(Table.PLANS, false, Set.of())).isNamed(stem)).isEqualTo(named);
    }

    private static Part part(Holding... holds) {
        return new Part("plans-list", List.of("Old Plans"), List.of("Note"), List.of(holds));
    }

    private static Holding holding(Table table, boolean adds, Set<String> needs) {
        String day = table == Table.PLANS ? "start_date" : "date";
        String more = table == Table.PLANS ? "team" : "type";
        return new Holding(table, adds, columns(table, "child_id", "plan_key", day, more), Set.of(), needs, false);
    }

    private static List<HeldColumn> columns(Table table, String... names) {
        return Arrays.stream(names)
                .map(name -> HeldColumn.under(name, Objects.requireNonNull(CanonicalTables.column(table, name))))
                .toList();
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1));
    }

    private static List<String> keys(String headings) {
        return Arrays.stream(headings.split(" ", -1)).map(Names::headingKey).toList();
    }
}

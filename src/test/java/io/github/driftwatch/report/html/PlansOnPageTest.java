package io.github.driftwatch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.html.PlansOnPage.Named;
import io.github.driftwatch.table.Column;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plans that a page tells of, what rows lead to them, and what they can be chosen by. */
class PlansOnPageTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final Plan OPEN = MadeUpPlan.of("C1", "P1", START).plan();
    private static final Plan ENDED =
            MadeUpPlan.of("C1", "P2", START).ended(LocalDate.of(2026, 1, 1)).plan();
    private static final Plan OTHER = MadeUpPlan.of("C2", "P3", START).plan();
    private static final Plan UNNAMED = MadeUpPlan.of("C3", "P4", START).plan();

    @Test
    void onlyPlansThatAListNamesAreNumbered() {
        PlansOnPage page = page(List.of(UNNAMED, OPEN, OTHER), Set.of(Named.of(OPEN), Named.of(OTHER)), Set.of());

        assertThat(page.marks())
                .extracting(mark -> mark.plan().id() + " " + mark.index() + " " + mark.anchor() + " " + mark.band())
                .containsExactly("P1 1 plan-1 RED", "P3 2 plan-2 null");
        assertThat(page.size()).isEqualTo(2);
        assertThat(page.tooMany()).isFalse();
        assertThat(page.of(UNNAMED)).isNull();
        assertThat(page.of(null)).isNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            C1 | P1 | P1 plan-1 | the plan
            C1 | P2 | P2 plan-2 | another of the child
            C1 |    | P1 plan-1 | of the child's, the open one
            C1 | P9 | P1 plan-1 | where the plan is not known
            C3 |    | P4 null   | a child that a finding alone names: its team is known, and nothing is told
            C9 |    | none      | a child that is not there
               | P1 | none      | no child
            """)
    void aRowLeadsToThePlanThatItNames(@Nullable String child, @Nullable String plan, String found, String why) {
        for (List<Plan> all : List.of(List.of(OPEN, ENDED, UNNAMED), List.of(ENDED, OPEN, UNNAMED))) {
            PlanMark mark = page(all, Set.of(Named.of(OPEN), Named.of(ENDED)), Set.of("C3"))
                    .named(child, plan);

            assertThat(mark == null ? "none" : mark.plan().id() + " " + mark.anchor())
                    .as(why)
                    .isEqualTo(all.get(0).equals(OPEN) ? found : swapped(found));
        }
    }

    private static String swapped(String found) {
        return found.replace("P1 plan-1", "P1 plan-2").replace("P2 plan-2", "P2 plan-1");
    }

    @Test
    void ofTooManyNoneIsToldOf() {
        List<Plan> many = Collections.nCopies(PlansOnPage.MOST_PLANS + 1, OPEN);
        PlansOnPage page = page(many, Set.of(Named.of(OPEN)), Set.of());

        assertThat(page.tooMany()).isTrue();
        assertThat(Objects.requireNonNull(page.of(OPEN)).anchor()).isNull();
        assertThat(page(many.subList(1, many.size()), Set.of(Named.of(OPEN)), Set.of())
                        .tooMany())
                .isFalse();
    }

    @Test
    void rowsCanBeChosenByTeamChairAndBand() throws IOException {
        String html = filters(List.of(mark("South", "Chair 2"), mark("North", null), mark("South", "Chair 1")), false);

        assertThat(options(html, "team")).isEqualTo("=All teams, North=North, South=South");
        assertThat(options(html, "chair")).isEqualTo("=All chairs, Chair 1=Chair 1, Chair 2=Chair 2,  =None named");
        assertThat(options(html, "band")).isEqualTo("=All bands, RED=RED, AMBER=AMBER, GREEN=GREEN");
        assertThat(html).doesNotContain("id=\"change\"");
    }

    @Test
    void andByTheirChangeWhereThereIsOne() throws IOException {
        assertThat(options(filters(List.of(), true), "change"))
                .isEqualTo("=All, new=new, worse=worse, same=same, better=better");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a day          | DATE      | 2026-11-20 | <time datetime="2026-11-20">20/11/2026</time>
            a status       | STATUS    | OVERDUE    | <span class="mark act-now">OVERDUE</span>
            sentences      | SENTENCES | one; two   | <ul><li>one</li><li>two</li></ul>
            a text         | TEXT      | one; two   | one; two
            a number       | NUMBER    | 1200       | 1,200
            """)
    void cellsLookLikeWhatTheyHold(String why, Column.Kind kind, String value, String html) throws IOException {
        StringBuilder cell = new StringBuilder();
        Object held = kind == Column.Kind.DATE
                ? LocalDate.parse(value)
                : kind == Column.Kind.NUMBER ? (Object) Integer.valueOf(value) : value;
        CellWriter.write(new HtmlWriter(cell), kind, held);

        assertThat(cell).as(why).hasToString(html);
    }

    @Test
    void valuesAreWords() {
        assertThat(List.of(
                        CellWriter.text(LocalDate.of(2026, 11, 20)),
                        CellWriter.text(12_345),
                        CellWriter.text(12_345L),
                        CellWriter.text(1234.5),
                        CellWriter.text("x")))
                .containsExactly("20/11/2026", "12,345", "12,345", "1234.5", "x");
    }

    private static String filters(List<PlanMark> marks, boolean compared) throws IOException {
        StringBuilder html = new StringBuilder();
        Filters.write(new HtmlWriter(html), marks, compared);
        return html.toString();
    }

    private static String options(String html, String id) {
        int from = html.indexOf("<select id=\"" + id + "\"");
        String select = html.substring(from, html.indexOf("</select>", from));
        return List.of(select.split("<option ", -1)).stream()
                .skip(1)
                .map(option -> option.replaceAll("value=\"([^\"]*)\">([^<]*)</option>", "$1=$2"))
                .collect(Collectors.joining(", "));
    }

    private static PlanMark mark(@Nullable String team, @Nullable String chair) {
        return new PlanMark(MadeUpPlan.from(START).team(team).chair(chair).plan(), 0, 1, null);
    }

    private static PlansOnPage page(List<Plan> all, Set<Named> named, Set<String> children) {
        PlanDrift drift = new PlanDrift(OPEN, Band.RED, 8, 14, List.of(), List.of(), 0, null, null);
        return new PlansOnPage(all, Made.AS_AT, named, children, List.of(new DriftRow(drift, Map.of(), null, null)));
    }
}

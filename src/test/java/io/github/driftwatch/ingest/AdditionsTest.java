package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ingest.Additions.Addition;
import io.github.driftwatch.layout.Holding;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other files of an export add to a plan, whose identifier is P and whose start is 2026-03-02. */
class AdditionsTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Holding FROM = from(Set.of());

    /** Each row is the plan that it names, a full stop for none, and its day. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            . 2026-03-02                | 2026-03-02 | on the start
            . 2026-02-20                | 2026-02-20 | before it
            . 2026-03-03                | -          | the day after
            . 2026-02-20, . 2026-02-25  | 2026-02-25 | of two before it the last
            . 2026-02-25, . 2026-02-20  | 2026-02-25 | whichever comes first
            . 2025-11-30                | 2025-11-30 | 92 days before it
            . 2025-11-29                | -          | 93 days before it
            P 2025-11-29                | 2025-11-29 | 93 days before it, of this plan
            P 2026-03-03                | 2026-03-03 | the day after, of this plan
            P 2026-03-05, P 2026-03-03  | 2026-03-03 | of two after it the first
            P 2026-03-03, P 2026-03-05  | 2026-03-03 | whichever comes first
            P 2026-03-03, P 2026-02-20  | 2026-02-20 | one before it rather than one after
            P 2026-02-20, P 2026-03-03  | 2026-02-20 | whichever comes first
            P 2026-03-03, P 2026-03-02  | 2026-03-02 | one on it rather than one after
            P 2026-02-20, P 2026-02-25  | 2026-02-25 | of two before it the last
            P 2026-03-09, . 2026-03-01  | 2026-03-09 | what names the plan rather than what is near
            Q 2026-03-02                | -          | another plan's
            Q 2026-03-02, . 2026-02-20  | 2026-02-20 | another plan's, and the child's
            """)
    void theInitialConferenceIsTheOneThatThePlanBeganWith(String rows, @Nullable LocalDate day, String why) {
        Additions additions = new Additions();
        for (String row : rows.split(", ", -1)) {
            String[] cells = row.split(" ", -1);
            additions.add("C1", addition(cells[0], Map.of("icpc_date", LocalDate.parse(cells[1]))));
        }
        assertThat(additions.initialConference("C1", plan("P"), START)).as(why).isEqualTo(day);
        assertThat(additions.initialConference("C2", plan("P"), START))
                .as("another child's")
                .isNull();
    }

    @Test
    void aRowThatAddsSomethingElseIsNoConference() {
        Additions additions = new Additions();
        additions.add("C1", addition("P", Map.of("team", "East")));
        assertThat(additions.initialConference("C1", plan("P"), START)).isNull();
    }

    @Test
    void aValueIsThatOfTheFirstRowAboutThePlanThatHasOne() {
        Additions additions = new Additions();
        additions.add("C1", addition("Q", Map.of("team", "North")));
        additions.add("C1", addition(".", Map.of("category", "NEG")));
        additions.add("C1", addition("P", Map.of("team", "East")));
        additions.add("C1", addition("P", Map.of("team", "West")));
        assertThat(additions.value("C1", plan("P"), "team")).isEqualTo("East");
        assertThat(additions.value("C1", plan("Q"), "team")).isEqualTo("North");
        assertThat(additions.value("C1", plan("P"), "category")).isEqualTo("NEG");
        assertThat(additions.value("C1", plan("P"), "end_reason")).isNull();
        assertThat(additions.value("C2", plan("P"), "team")).isNull();
    }

    @Test
    void whatIsReadASecondTimeIsForgottenFirst() {
        Holding other = from(Set.of("category"));
        Additions additions = new Additions();
        additions.add("C1", addition("P", Map.of("team", "East")));
        additions.add("C1", new Addition(other, plan("P"), Map.of("category", "NEG")));
        additions.forget(FROM);
        assertThat(additions.value("C1", plan("P"), "team")).isNull();
        assertThat(additions.value("C1", plan("P"), "category"))
                .as("from elsewhere")
                .isEqualTo("NEG");
    }

    private static Holding from(Set<String> needs) {
        return new Holding(Table.PLANS, true, List.of(), Set.of(), needs, false);
    }

    private static Addition addition(String plan, Map<String, Object> values) {
        return new Addition(FROM, plan(plan), values);
    }

    private static PlanKeys plan(String id) {
        return new PlanKeys(id.equals(".") ? null : id, null, null, null);
    }
}

package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.Table;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G8, for a child with two plans of which the second began on 31 March 2026, the last day of the period. */
class RepeatPlansTest {

    private static final Period PERIOD = Authority.period("2025-10-01", "2026-03-31");
    private static final String PLAN = "C1: start 2026-03-31";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            # the other plan, counted in, why
            'C1: start 2022-01-03; end 2024-03-31', 'G8/ever G8/recent', 'ended 24 months before to the day'
            'C1: start 2022-01-03; end 2024-03-30', 'G8/ever', 'and a day'
            'C1: start 2022-01-03; end 2024-02-29', 'G8/ever', 'ended on a leap day'
            'C1: start 2024-01-01; end 2026-03-31', 'G8/ever G8/recent', 'ended on the day that this one began'
            'C1: start 2024-01-01', 'G8/ever G8/recent', 'still open'
            'C1: start 2024-01-01; end 2026-05-04', 'G8/ever G8/recent', 'ended since'
            'C1: start 2026-03-31; end 2026-03-31', 'G8/ever G8/recent', 'began and ended on the same day'
            'C1: start 2026-03-31', '', 'began on the same day: neither is the earlier'
            'C1: start 2026-04-01', '', 'began later'
            'C2: start 2024-01-01; end 2026-03-31', '', 'of another child'
            """)
    void looksForAnEarlierPlan(String other, String lines, String why) {
        assertThat(Authority.counts(Authority.of(other, PLAN).in(PERIOD), PERIOD, Set.of("G8")))
                .as(why)
                .isEqualTo(lines);
        assertThat(Authority.counts(Authority.of(PLAN, other).in(PERIOD), PERIOD, Set.of("G8")))
                .as(why)
                .isEqualTo(lines);
    }

    @Test
    void countsEachPlanThatBeganInThePeriodOnce() {
        Governance governance = Authority.of(
                        "C1: start 2020-01-06; end 2020-06-01",
                        "C1: start 2021-01-04; end 2021-06-01",
                        "C1: start 2025-10-06; end 2025-11-03",
                        "C1: start 2026-02-02",
                        "C2: start 2026-02-02")
                .in(PERIOD);
        assertThat(Authority.counts(governance, PERIOD, Set.of("G2", "G8")))
                .isEqualTo("G2/started=3 G2/ended G8/ever=2 G8/recent");
        assertThat(Authority.figure(governance, PERIOD, "G8/ever").orElseThrow().of())
                .isEqualTo(3);
    }

    @Test
    void isNotMeasuredWhereEarlierPlansAreNotInTheExport() {
        Governance governance = Authority.of(PLAN)
                .supplying(new Supplied(EnumSet.allOf(Table.class), Set.of(Table.PLANS), Set.of(), Set.of()))
                .in(PERIOD);
        assertThat(governance.notMeasured())
                .contains(new NotMeasured("G8", null, "only the latest plan of each child is in the export"));
        assertThat(Authority.figure(governance, PERIOD, "G8/ever")).isEmpty();
    }
}

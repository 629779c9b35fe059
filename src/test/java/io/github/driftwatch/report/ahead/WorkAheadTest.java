package io.github.driftwatch.report.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.report.DueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkAheadTest {

    /** Two children, each with something due; the second's week is told, and what is said of serving both. */
    @ParameterizedTest(name = "{0} {1} and {2} {3}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            F1 | RC-2 DUE_SOON 2026-11-25             | F1 | RC-2 DUE_SOON 2026-12-16             | 2026-11-23 | serve together by 25 Nov 2026   | in the week of the earliest
            F1 | RC-2 DUE_SOON 2026-11-25             | F2 | RC-2 DUE_SOON 2026-12-16             | 2026-12-14 |                                 | another family
               | RC-2 DUE_SOON 2026-11-25             |    | RC-2 DUE_SOON 2026-12-16             | 2026-12-14 |                                 | no family known
            F1 | DR-3 DUE_SOON 2026-11-25             | F1 | RC-2 DUE_SOON 2026-12-16             | 2026-12-14 |                                 | a designated review is no review
            F1 | RC-8 DUE_SOON 2026-11-25             | F1 | RC-8 DUE_SOON 2026-12-16             | 2026-12-14 |                                 | no conference serves a booking
            F1 | RC-2 SCHEDULED 2026-12-20 2026-12-01 | F1 | RC-2 SCHEDULED 2026-12-30 2026-12-01 | 2026-11-30 | booked together for 1 Dec 2026  | booked for one day
            F1 | RC-2 SCHEDULED 2026-12-20 2026-12-01 | F1 | RC-2 SCHEDULED 2026-12-30 2026-12-08 | 2026-11-30 | serve together by 20 Dec 2026   | booked for two days
            F1 | RC-2 SCHEDULED 2026-12-20 2026-12-01 | F1 | RC-2 DUE_SOON 2026-12-10             | 2026-11-30 | serve together by 10 Dec 2026   | one is booked and the other due first
            F1 | RC-2 DUE_SOON 2026-11-18             | F1 | RC-2 DUE_SOON 2026-12-10             | 2026-11-16 | serve together by 18 Nov 2026   | an estimate that has passed
            """)
    void oneConferenceCanServeAFamily(
            @Nullable String family,
            String one,
            @Nullable String otherFamily,
            String other,
            String week,
            @Nullable String words,
            String why) {
        WorkAhead work = ahead(
                Sample.row(Sample.plan("C1", family, "Chair 1", "North"), one),
                Sample.row(Sample.plan("C2", otherFamily, "Chair 2", "South"), other));
        AheadRow second = work.rows().get(1);
        assertThat(second.week()).as(why).isEqualTo(week);
        assertThat(second.together() == null ? null : second.together().words())
                .as(why)
                .isEqualTo(words);
        assertThat(second.chair())
                .as("of the earliest, where it is served with that")
                .isEqualTo(words == null ? "Chair 2" : "Chair 1");
    }

    @Test
    void twoConferencesOfOneChildAreNotServedTogether() {
        WorkAhead work = ahead(
                Sample.row(Sample.plan("C1", "F1", "Chair 1", null), "RC-2 DUE_SOON 2026-11-25"),
                Sample.row(Sample.plan("C1", "F1", "Chair 1", null), "RC-14 DUE_SOON 2026-11-30"));
        assertThat(work.rows()).extracting(AheadRow::together).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WEEK  | C1 C5 C4 C3 C2 C6
            CHAIR | C1 C5 C2 C3 C4 C6
            TEAM  | C1 C5 C4 C6 C3 C2
            """)
    void comeInTheOrderOfTheirGroups(Grouping grouping, String children) {
        WorkAhead work = ahead(
                Sample.row(Sample.plan("C1", "F1", "Chair 2", "North"), "RC-2 DUE_SOON 2026-11-25"),
                Sample.row(Sample.plan("C2", null, "Chair 2", "West"), "RC-2 DUE_SOON 2026-12-01"),
                Sample.row(Sample.plan("C3", null, "Chair 2", "South"), "RC-2 DUE_SOON 2026-12-02"),
                Sample.row(Sample.plan("C4", null, "Chair 10", "North"), "RC-2 DUE_SOON 2026-11-26"),
                Sample.row(Sample.plan("C5", "F1", "Chair 9", "South"), "RC-2 DUE_SOON 2026-12-09"),
                Sample.row(Sample.plan("C6", null, null, "North"), "RC-2 DUE_SOON 2026-12-03"));
        assertThat(work.by(grouping))
                .extracting(row -> row.row().plan().childId())
                .containsExactly(children.split(" ", -1));
    }

    private static WorkAhead ahead(DueRow... rows) {
        return WorkAhead.of(List.of(rows), Sample.RULES);
    }
}

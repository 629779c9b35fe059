package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRowChecksTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            NEG,     '',                              one of the list
            MUL,     '',                              one of the list
            emo,     '',                              letter case does not matter
            NEGLECT, DQ-10 plans 2 category NEGLECT,  a longer word is another
                   , DQ-10 plans 2 category null,     missing
            """)
    void category(@Nullable String category, String found, String why) {
        assertThat(APlan.starting("2026-10-01").category(category).found())
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
                      , '',                                       not given: the start stands in
            2026-09-30, DQ-23 plans 2 icpc_date 2026-09-30,       the day before
            2026-10-01, '',                                       the same day
            2026-10-02, DQ-23 plans 2 icpc_date 2026-10-02,       the day after
            """)
    void initialConference(@Nullable String icpc, String found, String why) {
        assertThat(APlan.starting("2026-10-01").icpc(icpc).found()).as(why).isEqualTo(found);
    }

    @ParameterizedTest(name = "died {0}, ended {1}: {3}")
    @CsvSource(textBlock = """
                      , 2026-10-10, '',                               no death
            2026-10-10,           , DQ-24 plans 2 end_date null,      the plan runs on
            2026-10-10, 2026-10-09, '',                               ended before: it could not end with the death
            2026-10-10, 2026-10-10, '',                               ended on the day
            2026-10-10, 2026-10-11, DQ-24 plans 2 end_date 2026-10-11, ended the day after
            2026-09-30, 2026-10-10, DQ-24 plans 2 end_date 2026-10-10, began after the death
            2026-11-20,           , DQ-24 plans 2 end_date null,      died on the as-at date
            2026-11-21,           , '',                               nothing after the as-at date has happened
            2026-10-10, 2026-12-31, DQ-24 plans 2 end_date 2026-12-31, an end still to come is another day
            """)
    void death(@Nullable String died, @Nullable String end, String found, String why) {
        assertThat(APlan.starting("2026-10-01").died(died).ending(end).found())
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(APlan.starting("2026-10-01")
                        .category(null)
                        .icpc("2026-09-30")
                        .died("2026-10-10")
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "category is missing: expected one of NEG, PHY, SAB, EMO, MUL. Fill it in at its source and"
                                + " export again.",
                        "icpc_date is not the plan's start, 2026-10-01: expected one day for both. Each is used as it"
                                + " is. Correct icpc_date or start_date at its source and export again.",
                        "The child died on 2026-10-10 and the plan has no end_date: expected it to end on that day."
                                + " Correct end_date or date_of_death at its source and export again.");
        assertThat(APlan.starting("2026-10-01")
                        .died("2026-10-10")
                        .ending("2026-10-11")
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The child died on 2026-10-10 and the plan has the end_date 2026-10-11: expected it to end on"
                                + " that day. Correct end_date or date_of_death at its source and export again.");
    }
}

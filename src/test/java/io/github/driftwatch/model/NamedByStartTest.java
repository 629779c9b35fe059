package io.github.driftwatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedByStartTest {

    @ParameterizedTest(name = "{0} then, {1} now: {2}, {3}")
    @CsvSource(textBlock = """
            C1@2026-06-01,   C1@2026-06-02,               C1@2026-06-02, the start was corrected
            C1@2026-06-01,   C1@2026-09-01,               C1@2026-09-01, by 92 days
            C1@2026-06-01,   C1@2026-09-02,                            , by 93 days: another plan
            C1@2026-06-01,   C1@2026-03-01,               C1@2026-03-01, 92 days back
            C1@2026-06-01,   C1@2026-02-28,                            , 93 days back
            C1@2026-02-28,   C1@2026-03-01,               C1@2026-03-01, over the end of February
            C1@2026-06-01,   C1@2026-06-01,                            , it is still there
            C1@2026-06-01,   C1@2026-06-01 C1@2026-06-02,              , it is still there and another is beside it
            C1@2026-06-01,   C1@2026-05-31 C1@2026-06-02,              , it may be either
            C1@2026-06-01,   C1@2024-06-01 C1@2026-06-02, C1@2026-06-02, an older plan is not meant
            C1@2026-06-01-2, C1@2026-06-02,               C1@2026-06-02, the second plan of that start
            P1,              C1@2026-06-02,                            , it was named by the export
            """)
    void aPlanIsFoundUnderTheNameThatItHasNow(String then, String now, @Nullable String found, String why) {
        List<Plan> plans = Arrays.stream(now.split(" "))
                .map(id -> MadeUpPlan.of("C1", id, LocalDate.parse(id.substring(3)))
                        .plan())
                .toList();
        assertThat(NamedByStart.now("C1", then, plans).map(Plan::id).orElse(null))
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "begun on {0}: {1}")
    @CsvSource({"2026-06-01, true", "2026-09-01, true", "2026-09-02, false"})
    void aPlanThatTheExportBeginsToNameIsKnownByItsStart(LocalDate start, boolean found) {
        List<Plan> plans = List.of(MadeUpPlan.of("C1", "P1", start).plan());
        assertThat(NamedByStart.now("C1", "C1@2026-06-01", plans).isPresent()).isEqualTo(found);
    }
}

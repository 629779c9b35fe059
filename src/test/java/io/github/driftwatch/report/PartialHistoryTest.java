package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an export that does not hold every review. */
class PartialHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final HistoryReach FROM = HistoryReach.from(DAY);

    @Test
    void saysWhatTheExportHolds() {
        assertThat(history(HistoryReach.WHOLE, 1, List.of(), List.of()).cause()).isEqualTo("it holds all");
        assertThat(history(FROM, 1, List.of(), List.of()).cause()).isEqualTo("it holds none before 2025-04-01");
        assertThat(history(HistoryReach.fromAndLastBefore(DAY), 1, List.of(), List.of())
                        .cause())
                .isEqualTo("it holds those from 2025-04-01 on, and the last one before");
        assertThat(history(HistoryReach.LATEST_ONLY, 1, List.of(), List.of()).cause())
                .isEqualTo("it holds only the latest of each plan");
        assertThat(history(HistoryReach.LATEST_ONLY.andNoneBefore(DAY), 1, List.of(), List.of())
                        .cause())
                .isEqualTo("it holds only the latest of each plan, and none before 2025-04-01");
    }

    @ParameterizedTest(name = "{0} plans; {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0    | -         | -    | No plan can have had a review that the export does not hold (it holds none before 2025-04-01)
            1    | -         | -    | 1 of 2,000 plans may have had reviews that the export does not hold (it holds none before 2025-04-01): every rule could be assessed all the same
            1200 | RC-2      | -    | 1,200 of 2,000 plans may have had reviews that the export does not hold (it holds none before 2025-04-01): 1 rule was not assessed for them (RC-2)
            2    | RC-2 RC-4 | N1   | 2 of 2,000 plans may have had reviews that the export does not hold (it holds none before 2025-04-01): 2 rules were not assessed for them (RC-2, RC-4); notices that go by a review's number are not raised for them (N1)
            2    | -         | N1 N2 | 2 of 2,000 plans may have had reviews that the export does not hold (it holds none before 2025-04-01): every rule could be assessed all the same; notices that go by a review's number are not raised for them (N1, N2)
            """)
    void saysOfHowManyPlansAndWhatWasNotAssessed(long plans, String rules, String notices, String words) {
        assertThat(history(FROM, plans, list(rules), list(notices)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13})
    void manyRulesAreNotNamed(int rules) {
        assertThat(history(FROM, 1, Collections.nCopies(rules, "RC-2"), List.of())
                        .words()
                        .contains("(RC-2, "))
                .isEqualTo(rules == 12);
    }

    @Test
    void canBeSaidWithoutANumber() {
        assertThat(history(FROM, 1, List.of("RC-2"), List.of()).wordsWithoutNumbers())
                .isEqualTo("Some plans may have had reviews that the export does not hold (it holds none before"
                        + " 2025-04-01): rules that count reviews were not assessed for these");
    }

    @Test
    void isTheReasonWhereTheReasonIsWhatTheExportLacks() {
        assertThat(history(FROM, 1, List.of(), List.of()).isTheReason(FROM.lack()))
                .isTrue();
        assertThat(history(FROM, 0, List.of(), List.of()).isTheReason(FROM.lack()))
                .isFalse();
        assertThat(history(FROM, 1, List.of(), List.of()).isTheReason("no date of birth"))
                .isFalse();
        assertThat(history(FROM, 1, List.of(), List.of()).isTheReason(null)).isFalse();
    }

    private static List<String> list(String words) {
        return words.equals("-") ? List.of() : List.of(words.split(" ", -1));
    }

    private static PartialHistory history(HistoryReach reach, long plans, List<String> rules, List<String> notices) {
        return new PartialHistory(reach, plans, 2_000, rules, notices);
    }
}

package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.comparison.Basis;
import io.github.driftwatch.comparison.ChangeCount;
import io.github.driftwatch.comparison.Changes;
import io.github.driftwatch.comparison.ComparedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures read as changes, and not as what there is. */
class SinceWordsTest {

    private static final Basis SINCE = new Basis(LocalDate.of(2026, 11, 19), "0.1.0");

    @ParameterizedTest(name = "{0}: {1} new, {2} worse, {4} better, {5} gone")
    @CsvSource(textBlock = """
            OVERDUE,    3, 2, 8, 1, 5, '3 newly overdue since the check of 19 November 2026; 2 worse, 1 better, 5 resolved'
            OVERDUE,    0, 0, 8, 0, 0, nothing newly overdue since the check of 19 November 2026
            UPCOMING,  16, 0, 8, 0, 4, 16 newly coming up since the check of 19 November 2026; 4 no longer listed
            UPCOMING,   0, 1, 0, 0, 0, nothing newly coming up since the check of 19 November 2026; 1 worse
            DRIFT_RISK, 3, 2, 8, 1, 4, 'drift since the check of 19 November 2026: 2 plans worse, 1 better, 3 newly listed, 4 no longer listed'
            DRIFT_RISK, 0, 1, 8, 0, 0, 'drift since the check of 19 November 2026: 1 plan worse, none better'
            DRIFT_RISK, 0, 0, 8, 2, 0, 'drift since the check of 19 November 2026: no plan worse, 2 better'
            DRIFT_RISK, 1, 0, 8, 0, 0, 'drift since the check of 19 November 2026: no plan worse or better, 1 newly listed'
            """)
    void aSentenceOnAList(
            ComparedList list, long news, long worse, long same, long better, long resolved, String sentence) {
        ChangeCount count = new ChangeCount(news, worse, same, better, resolved);
        assertThat(words(Map.of(list, count))).containsExactly(sentence);
    }

    @Test
    void theDayIsSaidOnce() {
        ChangeCount one = new ChangeCount(1, 0, 0, 0, 0);
        assertThat(words(Map.of(ComparedList.OVERDUE, one, ComparedList.UPCOMING, one, ComparedList.DRIFT_RISK, one)))
                .containsExactly(
                        "1 newly overdue since the check of 19 November 2026",
                        "1 newly coming up",
                        "drift: no plan worse or better, 1 newly listed");
    }

    private static List<String> words(Map<ComparedList, ChangeCount> counts) {
        return new SinceWords(new SinceEarlier(new Changes(SINCE, counts, List.of(), 0, 0), List.of())).sentences();
    }
}

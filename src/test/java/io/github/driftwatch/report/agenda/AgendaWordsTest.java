package io.github.driftwatch.report.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.agenda.AgencyScore;
import io.github.driftwatch.agenda.FamilyChild;
import io.github.driftwatch.agenda.Limit;
import io.github.driftwatch.agenda.NextDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chair reads of dates to set, children and scores. */
class AgendaWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # why, last day, passed, booked or held on, held, how it stands
            nothing is booked, 2026-03-31, false, , false, to be set
            booked on the last day, 2026-03-31, false, 2026-03-31, false, booked in time
            booked a day after it, 2026-03-31, false, 2026-04-01, false, booked too late
            held on the last day, 2026-03-31, false, 2026-03-31, true, held in time
            held a day after it, 2026-03-31, false, 2026-04-01, true, held late
            none is left to choose, 2026-02-28, true, , false, due before the conference
            though one is booked, 2026-02-28, true, 2026-04-01, false, due before the conference
            held though due before, 2026-02-28, true, 2026-04-01, true, held late
            without a limit, , false, , false, no limit
            booked without a limit, , false, 2026-04-01, false, booked
            held without a limit, , false, 2026-04-01, true, held
            """)
    void datesToSet(String why, LocalDate last, boolean passed, LocalDate booked, boolean held, String expected) {
        Limit limit = last == null ? null : new Limit(last, "RC-2", "3", "within 183 days", false, false);

        assertThat(AgendaWords.nextStatus(
                        new NextDate("Next review", "review", limit, null, passed, booked, held, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, assumed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3        | false | within 183 days (RC-2, clause 3)
            3        | true  | within 183 days (RC-2, clause 3; the number is an assumption)
            Table 2  | false | within 183 days (RC-2, Table 2)
            """)
    void whereALimitComesFrom(String clause, boolean assumed, String expected) {
        assertThat(AgendaWords.source(
                        new Limit(LocalDate.of(2026, 3, 31), "RC-2", clause, "within 183 days", assumed, false)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(textBlock = """
            # why, expected, died, age, words
            a child, , , 4 years, 4 years
            to be born, 2026-05-01, , , 'unborn, expected 01/05/2026'
            whose birthday nobody wrote down, , , , not known
            who died, , 2026-01-31, 4 years, died 31/01/2026
            """)
    void children(String why, LocalDate expected, LocalDate died, String age, String words) {
        assertThat(AgendaWords.age(new FamilyChild("C1", true, null, expected, died, age, null, null)))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(textBlock = """
            6, , first score
            6, 6, same
            6, 4, up 2
            4, 6, down 2
            6.5, 6, up 0.5
            0.3, 0.1, up 0.2
            1, 3.333, down 2.33
            """)
    void scores(double score, Double before, String expected) {
        assertThat(AgendaWords.change(new AgencyScore("Health", score, LocalDate.of(2026, 3, 1), before)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"6, 6", "6.5, 6.5", "-1, -1", "0, 0"})
    void aScoreIsAWholeNumberWhereItIsOne(double score, String expected) {
        assertThat(AgendaWords.score(score)).isEqualTo(expected);
        assertThat(AgendaWords.number(score).toString()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "in time {0}")
    @CsvSource({"true, held 31/03/2026", "false, 'held 31/03/2026, late'"})
    void whenTheNextOneWasHeld(boolean inTime, String expected) {
        assertThat(AgendaWords.held(LocalDate.of(2026, 3, 31), inTime)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({", not known", "true, yes", "false, no"})
    void answers(Boolean answer, String expected) {
        assertThat(AgendaWords.answer(answer)).isEqualTo(expected);
    }
}

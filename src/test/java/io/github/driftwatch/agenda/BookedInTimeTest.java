package io.github.driftwatch.agenda;

import static io.github.driftwatch.agenda.ToldAgendas.FIRST;
import static io.github.driftwatch.agenda.ToldAgendas.agendas;
import static io.github.driftwatch.agenda.ToldAgendas.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is booked or was held after a conference, against the limit that runs from it. */
class BookedInTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the day before the limit   | FIRST; review 2026-09-28 scheduled | 2026-09-28 true
            on it                      | FIRST; review 2026-09-29 scheduled | 2026-09-29 true
            the day after              | FIRST; review 2026-09-30 scheduled | 2026-09-30 false
            the date that it set       | FIRST next 2026-09-22              | 2026-09-22 true
            the first of two           | FIRST; review 2026-10-20 scheduled; review 2026-09-28 scheduled | 2026-09-28 true
            nothing                    | FIRST                              | null false
            """)
    void whatIsBookedIsInTimeUpToTheLimit(String why, String story, String expected) {
        NextDate review = agendas("designated-review", "2026-03-30", "2026-03-30..2026-03-30", full(story))
                .get(0)
                .nextDates()
                .get(2);
        assertThat(review.booked() + " " + review.bookedInTime()).isEqualTo(expected);
    }

    @Test
    void whatIsBookedIsHeldAgainstTheLimit() {
        String story = "start 2026-01-05; core-group 2026-01-15; core-group 2026-02-20; review 2026-03-30;"
                + " core-group 2026-06-01 scheduled; review 2026-09-29 scheduled";
        List<NextDate> dates = agendas("north-yorkshire", "2026-03-30", "2026-03-30..2026-03-30", story)
                .get(0)
                .nextDates();
        assertThat(dates)
                .extracting(NextDate::booked)
                .containsExactly(LocalDate.of(2026, 6, 1), null, LocalDate.of(2026, 9, 29));
        assertThat(dates).extracting(NextDate::bookedInTime).containsExactly(false, false, true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            held since: no booking is the next     | 2026-09-01 | review 2026-09-10 scheduled; review 2026-07-06 held                | 2026-07-06 held in time
            held since, late                       | 2026-12-01 | review 2026-10-01 held; review 2027-03-01 scheduled                | 2026-10-01 held late
            the first of those held                | 2026-12-01 | review 2026-11-02 held; review 2026-09-30 held                     | 2026-09-30 held in time
            none held yet: the booking             | 2026-09-01 | review 2026-10-01 scheduled                                        | 2026-10-01 booked late
            what was called off is neither         | 2026-12-01 | review 2026-06-01 cancelled; review 2026-09-29 held                | 2026-09-29 held in time
            nothing                                | 2026-09-01 | review 2026-06-01 postponed                                        | none
            the plan has ended: nothing is booked  | 2026-09-01 | end 2026-08-03; review 2026-09-10 scheduled                        | none
            """)
    void whatCameOfAConferenceThatWasHeld(String why, LocalDate asAt, String since, String expected) {
        NextDate review = agendas("north-yorkshire", asAt.toString(), "2026-03-30..2026-03-30", FIRST + "; " + since)
                .get(0)
                .nextDates()
                .get(2);
        assertThat(cameOf(review)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a core group held since     | core-group 2026-04-20; core-group 2026-09-29 scheduled | 0 | 2026-04-20 held late
            a visit                     | visit 2026-04-02 seen; visit 2026-04-20 seen           | 1 | 2026-04-02 held in time
            the child was not seen      | visit 2026-04-02 not-seen; visit 2026-04-20 seen       | 1 | 2026-04-20 held late
            """)
    void whatElseCameOfIt(String why, String since, int date, String expected) {
        String story = "start 2026-01-05; visit 2026-03-25 seen alone; review 2026-03-30; " + since;
        NextDate next = agendas("north-yorkshire", "2026-09-01", "2026-03-30..2026-03-30", story)
                .get(0)
                .nextDates()
                .get(date);
        assertThat(cameOf(next)).isEqualTo(expected);
    }

    private static String cameOf(NextDate next) {
        return next.booked() == null
                ? "none"
                : next.booked() + (next.held() ? " held" : " booked") + (next.bookedInTime() ? " in time" : " late");
    }
}

package io.github.driftwatch.agenda;

import static io.github.driftwatch.agenda.ToldAgendas.agendas;
import static io.github.driftwatch.agenda.ToldAgendas.full;
import static io.github.driftwatch.agenda.ToldAgendas.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a conference itself had to be held, and how late it and those before it were. */
class LateConferencesTest {

    /** The last day that the conference of the range is in time, its rule, and the days that it was held late. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the day before                        | designated-review | 2026-11-20 | 2026-04-05 | start 2026-01-05; review 2026-04-05 | 2026-04-06 RC-1 0
            the day                               | designated-review | 2026-11-20 | 2026-04-06 | start 2026-01-05; review 2026-04-06 | 2026-04-06 RC-1 0
            the day after                         | designated-review | 2026-11-20 | 2026-04-07 | start 2026-01-05; review 2026-04-07 | 2026-04-06 RC-1 1
            over a month's end                    | designated-review | 2026-11-20 | 2026-05-06 | start 2026-01-05; review 2026-05-06 | 2026-04-06 RC-1 30
            booked too late is not late yet       | designated-review | 2026-04-01 | 2026-04-07 | start 2026-01-05; review 2026-04-07 scheduled | 2026-04-06 RC-1 0
            of two rules the sooner               | designated-review | 2026-11-20 | 2026-05-20 | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-05-20 | 2026-04-06 DR-1 44
            a first booking                       | designated-review | 2026-09-20 | 2026-09-22 | FIRST; review 2026-09-22 scheduled; review 2027-03-16 scheduled | 2026-09-29 RC-2 0
            a second, which is the third          | designated-review | 2026-09-20 | 2027-03-16 | FIRST; review 2026-09-22 scheduled; review 2027-03-16 scheduled | 2027-04-05 DR-1 0
            a second of no number has none        | review-conferences | 2026-09-20 | 2027-03-16 | FIRST; review 2026-09-22 scheduled; review 2027-03-16 scheduled | none 0
            the initial conference has none       | designated-review | 2026-11-20 | 2026-01-05 | FIRST | none 0
            a core group of the day is no review  | north-yorkshire   | 2026-11-20 | 2026-04-01 | start 2026-01-05; core-group 2026-04-01; review 2026-04-01 | 2026-04-05 NY-1 0
            the third review, a fourth of its own | src/test/resources/profiles/fourth-review-designated.json | 2026-11-20 | 2026-10-07 | start 2025-01-06; review 2025-04-07; review 2025-10-06; drc 2026-03-30; review 2026-10-07 | 2026-10-06 A-1 1
            """)
    void theConferencesOwnLimit(String why, String profile, String asAt, String day, String story, String expected) {
        Agenda agenda = agendas(profile, asAt, day + ".." + day, full(story)).get(0);
        assertThat((agenda.due() == null
                                ? "none"
                                : agenda.due().lastDay() + " " + agenda.due().rule())
                        + " " + agenda.daysLate())
                .isEqualTo(expected);
    }

    /** Each earlier conference of the range's, with how late it was. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in time, to the day             | start 2026-01-05; review 2026-04-06                   | Initial conference 0, Review 1 0
            a day late                      | start 2026-01-05; review 2026-04-07                   | Initial conference 0, Review 1 1
            by the sooner of two limits     | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-05-20 | Initial conference 0, Review 1 0, Review 2 0, Review 3 44
            booked ones are none of them    | start 2026-01-05; review 2026-04-06; review 2026-09-20 scheduled | Initial conference 0, Review 1 0
            """)
    void howLateTheEarlierOnesWere(String why, String story, String expected) {
        Agenda agenda = agendas(
                        "designated-review",
                        "2026-09-18",
                        "2026-11-30..2026-11-30",
                        story + "; review 2026-11-30 scheduled")
                .get(0);
        assertThat(agenda.earlier().stream()
                        .map(earlier -> earlier.label() + " " + earlier.daysLate())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}

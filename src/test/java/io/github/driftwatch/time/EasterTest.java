package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            sunday     | why
            1818-03-22 | the earliest that there can be
            1943-04-25 | the latest that there can be
            1954-04-18 | full moon drawn back from the 19th, late in the moon's cycle
            1981-04-19 | full moon drawn back from the 19th
            1995-04-16 | the first year that is certain
            2000-04-23 | a century that keeps its leap day
            2008-03-23 | the earliest of these times
            2011-04-24 | the year of a royal wedding five days later
            2038-04-25 | the latest again
            2076-04-19 | full moon drawn back
            2285-03-22 | the earliest again
            """)
    void falls_on_the_known_day(LocalDate sunday, String why) {
        assertThat(Easter.sunday(sunday.getYear())).as(why).isEqualTo(sunday);
    }

    @Test
    void agrees_with_the_golden_number_and_epact_in_every_year_of_the_calendar() {
        for (int year = 1583; year <= 9999; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(byGoldenNumberAndEpact(year));
        }
    }

    /** Clavius' way, which works from the moon's age on 1 January and shares no step with the other. */
    private static LocalDate byGoldenNumberAndEpact(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int droppedLeapDays = 3 * century / 4 - 12;
        int moonsCorrection = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - droppedLeapDays - 10;
        int epact = Math.floorMod(11 * golden + 20 + moonsCorrection - droppedLeapDays, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact;
        if (fullMoon < 21) {
            fullMoon += 30;
        }
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + 7L - (sunday + fullMoon) % 7 - 1);
    }
}

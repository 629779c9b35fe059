package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.DateOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date written as text says in each order, and whether the orders agree. */
class DateTextTest {

    private static final ShortYears YEARS = new ShortYears(LocalDate.of(1990, 1, 1), LocalDate.of(2036, 12, 31));

    @ParameterizedTest(name = "{0}: {7}")
    @CsvSource(nullValues = "-", textBlock = """
            # text,    day first,  month first, year first, readable, settled, differs, why
            2026-03-04, 2026-03-04, 2026-03-04, 2026-03-04, true,  true,  false, four figures first are the year
            20260304,   2026-03-04, 2026-03-04, 2026-03-04, true,  true,  false, nothing between
            19000101,   1900-01-01, 1900-01-01, 1900-01-01, true,  true,  false, the first year that is written so
            18991231,   -,          -,          -,          false, false, false, the day before it
            20991231,   2099-12-31, 2099-12-31, 2099-12-31, true,  true,  false, the last year that is written so
            21000101,   -,          -,          -,          false, false, false, the day after it
            4 Mar 2026, 2026-03-04, 2026-03-04, 2026-03-04, true,  true,  false, the name of the month
            04/03/2026, 2026-03-04, 2026-04-03, -,          true,  false, true,  either may be the day
            04/04/2026, 2026-04-04, 2026-04-04, -,          true,  false, false, alike
            13/03/2026, 2026-03-13, -,          -,          true,  false, false, no such month
            03/13/2026, -,          2026-03-13, -,          true,  false, false, no such month the other way round
            04/03/12,   2012-03-04, 2012-04-03, 2004-03-12, true,  false, true,  any may be the year
            4/3/12,     2012-03-04, 2012-04-03, -,          true,  false, true,  a year of one figure is none
            05/05/05,   2005-05-05, 2005-05-05, 2005-05-05, true,  true,  false, alike in every order
            12/12/13,   2013-12-12, 2013-12-12, 2012-12-13, true,  false, true,  only the year differs
            20/13/12,   -,          -,          -,          false, false, false, no day in any order
            25/12/13,   2013-12-25, -,          2025-12-13, true,  false, true,  the month is settled and the year is not
            12/25/13,   -,          2013-12-25, -,          true,  false, false, read in one order alone
            99/12/13,   -,          -,          1999-12-13, true,  false, false, read in another alone
            31/02/2026, -,          -,          -,          false, false, false, no such day
            soon,       -,          -,          -,          false, false, false, no date
            """)
    void isReadInEachOrder(
            String text,
            @Nullable LocalDate dayFirst,
            @Nullable LocalDate monthFirst,
            @Nullable LocalDate yearFirst,
            boolean readable,
            boolean settled,
            boolean differs,
            String why) {
        DateText date = DateText.of(text, YEARS);
        assertThat(date.in(DateOrder.DAY_FIRST)).as(why).isEqualTo(dayFirst);
        assertThat(date.in(DateOrder.MONTH_FIRST)).as(why).isEqualTo(monthFirst);
        assertThat(date.in(DateOrder.YEAR_FIRST)).as(why).isEqualTo(yearFirst);
        assertThat(date.isReadable()).as("readable: " + why).isEqualTo(readable);
        assertThat(date.isSettled()).as("settled: " + why).isEqualTo(settled);
        assertThat(date.differs()).as("differs: " + why).isEqualTo(differs);
    }
}

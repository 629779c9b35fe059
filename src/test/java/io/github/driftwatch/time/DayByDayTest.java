package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting by table beside counting on one's fingers, day by day. */
class DayByDayTest {

    private static final Set<LocalDate> EXTRA = Set.of(LocalDate.of(2024, 12, 24), LocalDate.of(2025, 1, 2));
    private static final Map<Integer, Set<LocalDate>> BANK_HOLIDAYS = new HashMap<>();

    @ParameterizedTest(name = "{2} cases from {0} to {1}")
    @CsvSource(textBlock = """
            1995, 2028, 20000
            1900, 2200, 20000
            0001, 9990, 5000
            """)
    void agrees_on_days_and_numbers_drawn_at_random(int firstYear, int lastYear, int cases) {
        Random random = new Random(20261121);
        WorkingDays calendar = WorkingDays.englandAndWales().plusExtraHolidays(EXTRA);
        for (int i = 0; i < cases; i++) {
            LocalDate day = LocalDate.ofYearDay(random.nextInt(firstYear, lastYear + 1), random.nextInt(1, 366));
            int n = random.nextInt(1, i % 10 == 0 ? 800 : 40);

            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(isOpen(day));
            assertThat(calendar.plusWorkingDays(day, n))
                    .as("%d after %s", n, day)
                    .isEqualTo(step(day, n, 1));
            assertThat(calendar.minusWorkingDays(day, n))
                    .as("%d before %s", n, day)
                    .isEqualTo(step(day, n, -1));
            assertThat(calendar.countingTheDayItself(day, n))
                    .as("number %d from %s", n, day)
                    .isEqualTo(isOpen(day) ? step(day, n - 1, 1) : step(day, n, 1));
        }
    }

    @Test
    void agrees_on_every_day_from_1995_to_2030() {
        WorkingDays calendar = WorkingDays.englandAndWales().plusExtraHolidays(EXTRA);
        LocalDate.of(1995, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(day -> {
            assertThat(calendar.isWorkingDay(day)).isEqualTo(isOpen(day));
            for (int n : new int[] {1, 5, 10, 15, 35}) {
                assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(step(day, n, 1));
                assertThat(calendar.minusWorkingDays(day, n)).isEqualTo(step(day, n, -1));
            }
        });
    }

    private static LocalDate step(LocalDate from, int n, int direction) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isOpen(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !EXTRA.contains(day)
                && !BANK_HOLIDAYS
                        .computeIfAbsent(day.getYear(), year -> Set.copyOf(BankHolidays.inYear(year)))
                        .contains(day);
    }
}

package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The working days of every day from 1995 to 2030 beside those of an independent library. */
class SecondOpinionTest {

    private static final HolidayManager JOLLYDAY = HolidayManager.getInstance(ManagerParameters.create("gb"));

    /** The millennium and the Golden Jubilee, which the library leaves out: 27 May 2002 was an ordinary Monday. */
    private static final List<LocalDate> LIBRARY_IS_WRONG = List.of(
            LocalDate.of(1999, 12, 31), LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));

    @Test
    void differs_on_no_day_but_the_four_on_which_the_library_is_wrong() {
        WorkingDays calendar = WorkingDays.englandAndWales();

        List<LocalDate> differences = LocalDate.of(1995, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> calendar.isWorkingDay(day) != isWorkingDayOfTheLibrary(day))
                .toList();

        assertThat(differences).isEqualTo(LIBRARY_IS_WRONG);
    }

    private static boolean isWorkingDayOfTheLibrary(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !JOLLYDAY.isHoliday(day, "eng");
    }
}

package io.github.driftwatch.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The last days of months. */
final class MonthEnds {

    private MonthEnds() {}

    /** The last so many of them that are not after a day, the earliest first. */
    static Stream<LocalDate> upTo(LocalDate day, int number) {
        YearMonth month = YearMonth.from(day);
        YearMonth last = day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        return IntStream.range(0, number)
                .mapToObj(i -> last.minusMonths(number - 1L - i).atEndOfMonth());
    }
}

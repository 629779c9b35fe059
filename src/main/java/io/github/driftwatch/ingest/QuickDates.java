package io.github.driftwatch.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as {@code 2026-03-31}, if they are believable: every order of day, month and year reads them alike. */
final class QuickDates {

    private static final int LENGTH = 10;
    private static final int DAYS_OF_MONTH = 31;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = ReadingContext.FIRST_BELIEVABLE.getYear();

    private final ReadingContext context;
    private final @Nullable LocalDate[] known;

    QuickDates(ReadingContext context) {
        this.context = context;
        int years = context.farFuture().getYear() - FIRST_YEAR + 1;
        this.known = new LocalDate[Math.max(0, years) * MONTHS * DAYS_OF_MONTH];
    }

    /** Dates, and what others say of texts that are none. */
    QuickValues or(QuickValues others) {
        return (bytes, from, to) -> {
            LocalDate date = of(bytes, from, to);
            return date == null ? others.of(bytes, from, to) : date;
        };
    }

    /** The day; absent where it is not written so, does not exist or is not believable. */
    @Nullable
    LocalDate of(byte[] bytes, int from, int to) {
        if (to - from != LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return null;
        }
        int century = twoFigures(bytes, from);
        int yearOfCentury = twoFigures(bytes, from + 2);
        int month = twoFigures(bytes, from + 5);
        int day = twoFigures(bytes, from + 8);
        if ((century | yearOfCentury | month | day) < 0
                || month < 1
                || month > MONTHS
                || day < 1
                || day > DAYS_OF_MONTH) {
            return null;
        }
        int year = century * 100 + yearOfCentury;
        int index = ((year - FIRST_YEAR) * MONTHS + month - 1) * DAYS_OF_MONTH + day - 1;
        if (index < 0 || index >= known.length) {
            return null;
        }
        LocalDate date = known[index];
        return date == null ? remembered(index, ShortYears.existing(year, month, day)) : date;
    }

    private @Nullable LocalDate remembered(int index, @Nullable LocalDate date) {
        if (date == null || date.isBefore(ReadingContext.FIRST_BELIEVABLE) || date.isAfter(context.farFuture())) {
            return null;
        }
        LocalDate day = context.days().day(date);
        known[index] = day;
        return day;
    }

    /** Their number; below zero where they are no figures. */
    private static int twoFigures(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}

package io.github.driftwatch.source.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a workbook's date number stands for, in either of the two systems that workbooks use. */
public final class ExcelSerial {

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);

    /** Serial 60 is 29 February 1900, which never was; up to there the count is a day out, so none of it is believed. */
    private static final int LAST_DOUBTFUL_1900 = 60;

    private static final int LAST_1900 = 2_958_465;

    private ExcelSerial() {}

    /** The day, its time dropped; absent where the number stands for none. */
    public static @Nullable LocalDate day(double serial, boolean since1904) {
        if (since1904) {
            return serial >= 0 && serial < LAST_1900 ? DAY_ZERO_1904.plusDays((long) serial) : null;
        }
        return serial >= LAST_DOUBTFUL_1900 + 1 && serial < LAST_1900 + 1
                ? DAY_ZERO_1900.plusDays((long) serial)
                : null;
    }
}

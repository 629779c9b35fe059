package io.github.driftwatch.source.workbook;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a number is shown, as far as it says what the number is.
 *
 * @param isDate whether it is shown as a date
 * @param leastDigits how many digits a whole number is shown with at least, for identifiers such as {@code 00123}; 0
 *     for any other
 */
record CellFormat(boolean isDate, int leastDigits) {

    static final CellFormat PLAIN = new CellFormat(false, 0);

    /** Spreadsheet programs allow 255 characters. */
    private static final int LONGEST_CODE = 1_000;

    private static final int MOST_DIGITS = 15;

    /**
     * A format.
     *
     * @param id its number
     * @param ownCode the code that the workbook gives for that number; absent where it gives none
     */
    static CellFormat of(int id, @Nullable String ownCode) {
        String code = ownCode == null ? BuiltinFormats.getBuiltinFormat(id) : ownCode;
        if (code == null || code.length() > LONGEST_CODE) {
            return PLAIN;
        }
        boolean onlyZeros = code.chars().allMatch(c -> c == '0');
        if (onlyZeros) {
            return new CellFormat(false, code.length() > MOST_DIGITS ? 0 : code.length());
        }
        return DateUtil.isADateFormat(id, code) ? new CellFormat(true, 0) : PLAIN;
    }
}

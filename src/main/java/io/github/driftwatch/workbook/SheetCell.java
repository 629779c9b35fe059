package io.github.driftwatch.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A cell of the row that is being written. */
public final class SheetCell {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Days are counted from 1900; before March of it, spreadsheets have a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private boolean used;
    private int style;
    private @Nullable String text;
    private double number;
    private boolean hasNumber;

    public void value(String words) {
        text = words.isEmpty() ? null : words;
        hasNumber = false;
    }

    public void value(double figure) {
        number = figure;
        hasNumber = true;
        text = null;
    }

    /** A date as spreadsheets count it; one before they do is a text. */
    public void value(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            value(day.toString());
        } else {
            value((double) ChronoUnit.DAYS.between(DAY_ZERO, day));
        }
    }

    public void style(CellStyle look) {
        style = look.number();
    }

    void begin() {
        used = true;
        style = 0;
        text = null;
        hasNumber = false;
    }

    boolean used() {
        return used;
    }

    /** Writes it, and makes it ready for another row. */
    void write(Markup xml, String column, String row) {
        xml.raw("<c r=\"").raw(column).raw(row);
        if (style != 0) {
            xml.raw("\" s=\"").number(style);
        }
        if (text != null) {
            text(xml, text);
        } else if (hasNumber && Double.isFinite(number)) {
            xml.raw("\"><v>").number(number).raw("</v></c>");
        } else {
            xml.raw("\"/>");
        }
        used = false;
    }

    private static void text(Markup xml, String words) {
        xml.raw("\" t=\"inlineStr\"><is><t");
        if (isBlank(words.charAt(0)) || isBlank(words.charAt(words.length() - 1))) {
            xml.raw(" xml:space=\"preserve\"");
        }
        xml.raw(">").text(literal(words)).raw("</t></is></c>");
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }

    /** Spreadsheets read {@code _x0041_} as the character of that number: the underline is written as its own. */
    private static String literal(String words) {
        return words.contains("_x") ? words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : words;
    }
}

package io.github.driftwatch.workbook;

/**
 * How letters look.
 *
 * @param ink their colour, as hexadecimal
 * @param points their size
 * @param bold whether they are strong
 */
public record Font(String ink, int points, boolean bold) {

    /** What a cell without a look has. */
    static final Font PLAIN = new Font("000000", 11, false);
}

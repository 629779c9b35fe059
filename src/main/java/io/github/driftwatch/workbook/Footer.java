package io.github.driftwatch.workbook;

/**
 * What stands at the foot of a printed page, with codes such as {@code &P} for the page's number.
 *
 * @param left at the left
 * @param centre in the middle
 * @param right at the right
 */
public record Footer(String left, String centre, String right) {

    static final Footer NONE = new Footer("", "", "");

    String codes() {
        return part("&L", left) + part("&C", centre) + part("&R", right);
    }

    private static String part(String place, String text) {
        return text.isEmpty() ? "" : place + text;
    }
}

package io.github.driftwatch.workbook;

/**
 * How a cell looks.
 *
 * @param font its letters
 * @param fill its colour, as hexadecimal; empty for none
 * @param borders the lines at its sides
 * @param format how a number is shown, such as {@code #,##0}
 * @param horizontal where in it a text or number stands
 * @param vertical how high in it
 * @param indent how far from the edge, in steps
 * @param wrapped whether a long text goes on in a further line
 * @param shrunk whether what is too long is written smaller
 * @param quoted whether it is marked as a text, so that editing it makes no formula of it
 */
public record Look(
        Font font,
        String fill,
        Borders borders,
        String format,
        HorizontalAlignment horizontal,
        VerticalAlignment vertical,
        int indent,
        boolean wrapped,
        boolean shrunk,
        boolean quoted) {

    /** A look like any other's. */
    public static final Look PLAIN = new Look(
            Font.PLAIN,
            "",
            Borders.NONE,
            "General",
            HorizontalAlignment.GENERAL,
            VerticalAlignment.BOTTOM,
            0,
            false,
            false,
            false);

    public Look with(Font other) {
        return new Look(other, fill, borders, format, horizontal, vertical, indent, wrapped, shrunk, quoted);
    }

    /**
     * The same in a colour.
     *
     * @param colour as hexadecimal
     */
    public Look filled(String colour) {
        return new Look(font, colour, borders, format, horizontal, vertical, indent, wrapped, shrunk, quoted);
    }

    public Look with(Borders other) {
        return new Look(font, fill, other, format, horizontal, vertical, indent, wrapped, shrunk, quoted);
    }

    public Look showing(String other) {
        return new Look(font, fill, borders, other, horizontal, vertical, indent, wrapped, shrunk, quoted);
    }

    public Look at(HorizontalAlignment other) {
        return new Look(font, fill, borders, format, other, vertical, indent, wrapped, shrunk, quoted);
    }

    public Look at(VerticalAlignment other) {
        return new Look(font, fill, borders, format, horizontal, other, indent, wrapped, shrunk, quoted);
    }

    public Look indented(int steps) {
        return new Look(font, fill, borders, format, horizontal, vertical, steps, wrapped, shrunk, quoted);
    }

    public Look wrapping() {
        return new Look(font, fill, borders, format, horizontal, vertical, indent, true, shrunk, quoted);
    }

    public Look shrinking() {
        return new Look(font, fill, borders, format, horizontal, vertical, indent, wrapped, true, quoted);
    }

    public Look quoted(boolean other) {
        return new Look(font, fill, borders, format, horizontal, vertical, indent, wrapped, shrunk, other);
    }
}

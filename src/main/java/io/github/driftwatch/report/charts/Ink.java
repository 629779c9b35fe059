package io.github.driftwatch.report.charts;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Colours and lines of charts, given as hexadecimal colours and points. */
final class Ink {

    static final String TEXT = "404040";
    static final String GRID = "D0D7DE";

    private Ink() {}

    static XDDFColor colour(String hexadecimal) {
        int rgb = Integer.parseInt(hexadecimal, 16);
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(colour(colour));
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }
}

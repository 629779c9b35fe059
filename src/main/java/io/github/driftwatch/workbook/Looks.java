package io.github.driftwatch.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks of a workbook's cells, and the part that describes them. */
final class Looks {

    private static final String FONT = "Calibri";
    /** Numbers below belong to formats that every program knows. */
    private static final int FIRST_OWN_FORMAT = 164;

    private static final Map<String, Integer> KNOWN_FORMATS =
            Map.of("General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10, "@", 49);

    private final Map<Look, CellStyle> styles = new LinkedHashMap<>();
    private final Map<Font, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<Borders, Integer> borders = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    Looks() {
        style(Look.PLAIN);
    }

    /** The style of a look, the same one each time. */
    CellStyle style(Look look) {
        CellStyle known = styles.get(look);
        if (known != null) {
            return known;
        }
        fonts.putIfAbsent(look.font(), fonts.size());
        // Two fills come first in every workbook, and are believed to be there.
        fills.putIfAbsent(look.fill(), fills.isEmpty() ? 0 : fills.size() + 1);
        borders.putIfAbsent(look.borders(), borders.size());
        if (!KNOWN_FORMATS.containsKey(look.format())) {
            formats.putIfAbsent(look.format(), FIRST_OWN_FORMAT + formats.size());
        }
        CellStyle style = new CellStyle(styles.size(), look);
        styles.put(look, style);
        return style;
    }

    Markup markup() {
        Markup xml = new Markup().raw(Names.XML).open("styleSheet", "xmlns", Names.SHEETS);
        if (!formats.isEmpty()) {
            count(xml, "numFmts", formats.size());
            formats.forEach((code, id) -> xml.empty("numFmt", "numFmtId", String.valueOf(id), "formatCode", code));
            xml.close("numFmts");
        }
        count(xml, "fonts", fonts.size());
        fonts.keySet().forEach(font -> font(xml, font));
        xml.close("fonts");
        count(xml, "fills", fills.size() + 1);
        xml.raw("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        fills.keySet().stream().skip(1).forEach(fill -> fill(xml, fill));
        xml.close("fills");
        count(xml, "borders", borders.size());
        borders.keySet().forEach(border -> borders(xml, border));
        xml.close("borders");
        xml.raw(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        count(xml, "cellXfs", styles.size());
        styles.keySet().forEach(look -> look(xml, look));
        xml.close("cellXfs");
        xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        return xml.close("styleSheet");
    }

    private static void count(Markup xml, String name, int count) {
        xml.open(name, "count", String.valueOf(count));
    }

    private static void font(Markup xml, Font font) {
        xml.open("font");
        if (font.bold()) {
            xml.empty("b");
        }
        xml.empty("sz", "val", String.valueOf(font.points()));
        xml.empty("color", "rgb", opaque(font.ink()));
        xml.empty("name", "val", FONT);
        xml.empty("family", "val", "2");
        xml.close("font");
    }

    private static void fill(Markup xml, String colour) {
        xml.open("fill").open("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", opaque(colour)).empty("bgColor", "indexed", "64");
        xml.close("patternFill").close("fill");
    }

    private static void borders(Markup xml, Borders borders) {
        xml.open("border");
        border(xml, "left", borders.left());
        border(xml, "right", borders.right());
        border(xml, "top", borders.top());
        border(xml, "bottom", borders.bottom());
        xml.empty("diagonal").close("border");
    }

    private static void border(Markup xml, String side, Border border) {
        if (border.width() == Border.Width.NONE) {
            xml.empty(side);
        } else {
            xml.open(side, "style", border.width().word());
            xml.empty("color", "rgb", opaque(border.colour()));
            xml.close(side);
        }
    }

    private void look(Markup xml, Look look) {
        int format = KNOWN_FORMATS.getOrDefault(look.format(), formats.getOrDefault(look.format(), 0));
        List<String> attributes = new ArrayList<>(List.of(
                "numFmtId", String.valueOf(format),
                "fontId", String.valueOf(fonts.get(look.font())),
                "fillId", String.valueOf(fills.get(look.fill())),
                "borderId", String.valueOf(borders.get(look.borders())),
                "xfId", "0",
                "applyNumberFormat", "1",
                "applyFont", "1",
                "applyFill", "1",
                "applyBorder", "1",
                "applyAlignment", "1"));
        if (look.quoted()) {
            attributes.addAll(List.of("quotePrefix", "1"));
        }
        xml.open("xf", attributes.toArray(String[]::new));
        alignment(xml, look);
        xml.close("xf");
    }

    private static void alignment(Markup xml, Look look) {
        List<String> attributes = new ArrayList<>();
        if (look.horizontal() != HorizontalAlignment.GENERAL) {
            attributes.addAll(List.of("horizontal", look.horizontal().word()));
        }
        attributes.addAll(List.of("vertical", look.vertical().word()));
        if (look.wrapped()) {
            attributes.addAll(List.of("wrapText", "1"));
        }
        if (look.indent() > 0) {
            attributes.addAll(List.of("indent", String.valueOf(look.indent())));
        }
        if (look.shrunk()) {
            attributes.addAll(List.of("shrinkToFit", "1"));
        }
        xml.empty("alignment", attributes.toArray(String[]::new));
    }

    private static String opaque(String colour) {
        return "FF" + colour;
    }
}

package io.github.driftwatch.source.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a workbook's styles: which of them show a number as a date. */
final class DateStyles extends PartHandler {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private boolean inCellFormats;

    /** How a cell of that style shows a number. */
    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
    }

    @Override
    void start(String name, XmlTag tag) {
        switch (name) {
            case "numFmt" -> {
                String code = tag.value("formatCode");
                if (code != null) {
                    codes.put(tag.number("numFmtId"), code);
                }
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    int id = tag.number("numFmtId");
                    formats.add(CellFormat.of(id, codes.get(id)));
                }
            }
            default -> {
                // Fonts, fills and borders say nothing about dates.
            }
        }
    }

    @Override
    void end(String name) {
        if (name.equals("cellXfs")) {
            inCellFormats = false;
        }
    }
}

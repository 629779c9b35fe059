package io.github.driftwatch.source.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook's styles: which of them show a number as a date. */
final class DateStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCellFormats;

    /** Whether a cell of that style shows a date. */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (code != null) {
                    formats.put(number(attributes.getValue("numFmtId")), code);
                }
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    int id = number(attributes.getValue("numFmtId"));
                    String code = formats.containsKey(id) ? formats.get(id) : BuiltinFormats.getBuiltinFormat(id);
                    dates.add(DateUtil.isADateFormat(id, code));
                }
            }
            default -> {
                // Fonts, fills and borders say nothing about dates.
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (localName.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    static int number(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

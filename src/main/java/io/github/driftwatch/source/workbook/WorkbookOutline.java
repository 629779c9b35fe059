package io.github.driftwatch.source.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook's own part: its sheets in order, hidden ones too, and which date system its numbers use. */
public final class WorkbookOutline extends DefaultHandler {

    /**
     * A sheet.
     *
     * @param name what its tab says
     * @param relation the key by which the workbook finds what is on it
     * @param hidden whether its tab is hidden
     */
    public record Sheet(String name, String relation, boolean hidden) {}

    private static final String RELATIONS = "relationships";

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    public List<Sheet> sheets() {
        return sheets;
    }

    public boolean since1904() {
        return since1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            since1904 = isTrue(attributes.getValue("date1904"));
        } else if (localName.equals("sheet")) {
            String name = attributes.getValue("name");
            String relation = relation(attributes);
            if (name != null && relation != null) {
                String state = attributes.getValue("state");
                sheets.add(new Sheet(name, relation, state != null && !state.equals("visible")));
            }
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static @Nullable String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).contains(RELATIONS)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}

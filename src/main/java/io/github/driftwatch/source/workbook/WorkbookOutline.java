package io.github.driftwatch.source.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a workbook's own part: its sheets in order, hidden ones too, and which date system its numbers use. */
public final class WorkbookOutline extends PartHandler {

    /**
     * A sheet.
     *
     * @param name what its tab says
     * @param relation the key by which the workbook finds what is on it
     * @param hidden whether its tab is hidden
     */
    public record Sheet(String name, String relation, boolean hidden) {}

    private static final String RELATIONS = "relationships";
    private static final String PREFIX = "xmlns:";

    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> relationPrefixes = new HashSet<>();
    private boolean since1904;

    public List<Sheet> sheets() {
        return sheets;
    }

    public boolean since1904() {
        return since1904;
    }

    @Override
    void start(String name, XmlTag tag) {
        notePrefixes(tag);
        if (name.equals("workbookPr")) {
            since1904 = tag.isTrue("date1904");
        } else if (name.equals("sheet")) {
            String title = tag.value("name");
            String relation = relation(tag);
            if (title != null && relation != null) {
                String state = tag.value("state");
                sheets.add(new Sheet(title, relation, state != null && !state.equals("visible")));
                OpenWorkbook.refuseTooManySheets(sheets.size());
            }
        }
    }

    /** What the keys of relations are called is the workbook's own choice. */
    private void notePrefixes(XmlTag tag) {
        for (int i = 0; i < tag.count(); i++) {
            if (tag.name(i).startsWith(PREFIX) && tag.value(i).contains(RELATIONS)) {
                relationPrefixes.add(tag.name(i).substring(PREFIX.length()));
            }
        }
    }

    private @Nullable String relation(XmlTag tag) {
        for (String prefix : relationPrefixes) {
            String id = tag.value(prefix + ":id");
            if (id != null) {
                return id;
            }
        }
        return null;
    }
}

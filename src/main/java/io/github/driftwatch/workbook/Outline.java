package io.github.driftwatch.workbook;

import java.util.List;

/** The part that lists a workbook's sheets, and names of theirs that programs look for. */
final class Outline {

    private Outline() {}

    static Markup markup(List<Sheet> sheets) {
        Markup xml = new Markup()
                .raw(Names.XML)
                .open("workbook", "xmlns", Names.SHEETS, "xmlns:r", Names.RELATIONS)
                .empty("workbookPr")
                .raw("<bookViews><workbookView activeTab=\"0\"/></bookViews>")
                .open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = String.valueOf(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.close("sheets");
        names(xml, sheets);
        return xml.close("workbook");
    }

    private static void names(Markup xml, List<Sheet> sheets) {
        Markup names = new Markup();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String index = String.valueOf(i);
            CellArea filter = sheet.filter();
            if (filter != null) {
                names.open("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", index, "hidden", "1")
                        .text(filter.inSheet(sheet.name()))
                        .close("definedName");
            }
            String titles = sheet.printing().titles(sheet.name());
            if (!titles.isEmpty()) {
                names.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", index)
                        .text(titles)
                        .close("definedName");
            }
        }
        if (names.size() > 0) {
            xml.open("definedNames").add(names).close("definedNames");
        }
    }
}

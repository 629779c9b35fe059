package io.github.driftwatch.workbook;

import java.util.List;

/**
 * What one part says of another that belongs to it.
 *
 * @param kind what the other is, as the last word of its type
 * @param target where it is, from the folder of the one that says so
 */
record Relation(String kind, String target) {

    /** A list of them; their keys are rId1, rId2 and so on. */
    static Markup markup(List<Relation> relations) {
        Markup xml = new Markup().raw(Names.XML).open("Relationships", "xmlns", Names.PACKAGE_RELATIONS);
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            // The properties of a file were there before workbooks had the others.
            String before = relation.kind().startsWith("metadata/") ? Names.PACKAGE_RELATIONS : Names.RELATIONS;
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i + 1),
                    "Type",
                    before + "/" + relation.kind(),
                    "Target",
                    relation.target());
        }
        return xml.close("Relationships");
    }
}

package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts a part refers to. Kinds are told by the last word of their type, as the strict variant of the format has
 * other addresses before it. What lies outside the workbook is never followed.
 */
final class Relations extends PartHandler {

    private record Relation(String id, String kind, String part) {}

    /** A sheet, a picture or a chart is a relation each; each is looked through for every sheet. */
    private static final int MOST = 1 << 16;

    private final String folder;
    private final List<Relation> relations = new ArrayList<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /** What the whole archive refers to. */
    static Relations ofArchive(Parts parts) throws IOException {
        return read(parts, "_rels/.rels", "");
    }

    /** What a part refers to. */
    static Relations of(Parts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return read(parts, folder + "_rels/" + part.substring(slash) + ".rels", folder);
    }

    private static Relations read(Parts parts, String name, String folder) throws IOException {
        Relations relations = new Relations(folder);
        if (parts.has(name)) {
            XmlScan.parse(parts.open(name), relations);
        }
        return relations;
    }

    /** The first part of a kind, such as {@code styles}. */
    @Nullable
    String first(String kind) {
        for (Relation relation : relations) {
            if (relation.kind.equals(kind)) {
                return relation.part;
            }
        }
        return null;
    }

    /** The part of a key, if it is of a kind. */
    @Nullable
    String part(String id, String kind) {
        for (Relation relation : relations) {
            if (relation.id.equals(id) && relation.kind.equals(kind)) {
                return relation.part;
            }
        }
        return null;
    }

    @Override
    void start(String name, XmlTag tag) {
        String id = tag.value("Id");
        String type = tag.value("Type");
        String target = tag.value("Target");
        if (id != null && type != null && target != null && !"External".equals(tag.value("TargetMode"))) {
            relations.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolved(target)));
            if (relations.size() > MOST) {
                throw new WorkbookFault("refers to more than " + MOST + " parts, which no workbook needs.");
            }
        }
    }

    private String resolved(String target) {
        String forward = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (forward.startsWith("/") ? forward : folder + forward).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a profile's own file makes of the profile that it extends. A rule whose identifier has a slip takes no other's place
 * but is one more: this is where its author sees it.
 *
 * @param extended the name of the profile that it extends
 * @param replaced the rules and notices in whose place it has its own
 * @param added the rules and notices that it has beside those
 * @param leftOut the rules and notices that it switches off
 * @param others the keys of its file that say something else
 */
public record TakenOver(
        String extended, List<String> replaced, List<String> added, List<String> leftOut, List<String> others) {

    private static final Set<String> OF_EVERY_PROFILE =
            Set.of("$schema", "name", "version", "title", "source", "extends", "rules", "notices", "off", "noticesOff");

    public TakenOver {
        replaced = List.copyOf(replaced);
        added = List.copyOf(added);
        leftOut = List.copyOf(leftOut);
        others = List.copyOf(others);
    }

    /** @param chain the profile's own file, and those that it rests on, the nearest first */
    static TakenOver of(List<JsonNode> chain) {
        JsonNode own = chain.get(0);
        Set<String> known = new HashSet<>();
        for (int i = chain.size() - 1; i > 0; i--) {
            JsonNode layer = chain.get(i);
            texts(layer.path("off")).forEach(id -> known.removeAll(List.of(id, notice(id))));
            texts(layer.path("noticesOff")).forEach(id -> known.remove(notice(id)));
            known.addAll(said(layer));
        }
        List<String> replaced = new ArrayList<>();
        List<String> added = new ArrayList<>();
        said(own).forEach(id -> (known.contains(id) ? replaced : added).add(id));
        List<String> leftOut = new ArrayList<>(texts(own.path("off")));
        texts(own.path("noticesOff")).forEach(id -> leftOut.add(notice(id)));
        List<String> others = new ArrayList<>();
        own.fieldNames().forEachRemaining(key -> {
            if (!OF_EVERY_PROFILE.contains(key)) {
                others.add(key);
            }
        });
        return new TakenOver(chain.get(1).get("name").asText(), replaced, added, leftOut, others);
    }

    /** A notice may have a rule's identifier. */
    private static String notice(String id) {
        return "the notice " + id;
    }

    /** The rules and notices of one file. */
    private static List<String> said(JsonNode layer) {
        List<String> said =
                new ArrayList<>(ids(layer.path("rules"), rule -> rule.get("id").asText()));
        ids(layer.path("notices"), TakenOver::noticeId).forEach(id -> said.add(notice(id)));
        return said;
    }

    private static String noticeId(JsonNode notice) {
        return NoticeReader.id(notice, JsonPath.root("notices"));
    }

    private static List<String> ids(JsonNode entries, Function<JsonNode, String> id) {
        List<String> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(id.apply(entry)));
        return ids;
    }

    private static List<String> texts(JsonNode words) {
        return ids(words, JsonNode::asText);
    }
}

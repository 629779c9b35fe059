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

    static TakenOver of(Profile extended, JsonNode own) {
        List<String> replaced = new ArrayList<>();
        List<String> added = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        extended.rules().forEach(rule -> rules.add(rule.id()));
        ids(own.path("rules"), rule -> rule.get("id").asText())
                .forEach(id -> (rules.contains(id) ? replaced : added).add(id));
        Set<String> notices = new HashSet<>();
        extended.notices().forEach(notice -> notices.add(notice.id()));
        ids(own.path("notices"), TakenOver::noticeId)
                .forEach(id -> (notices.contains(id) ? replaced : added).add(notice(id)));
        List<String> leftOut = new ArrayList<>(texts(own.path("off")));
        texts(own.path("noticesOff")).forEach(id -> leftOut.add(notice(id)));
        List<String> others = new ArrayList<>();
        own.fieldNames().forEachRemaining(key -> {
            if (!OF_EVERY_PROFILE.contains(key)) {
                others.add(key);
            }
        });
        return new TakenOver(extended.name(), replaced, added, leftOut, others);
    }

    /** A notice may have a rule's identifier. */
    private static String notice(String id) {
        return "the notice " + id;
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

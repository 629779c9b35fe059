package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a profile makes of the one that it extends, in words. A rule whose identifier has a slip takes no other's place but
 * is one more: this is where its author sees it.
 */
final class TakenOver {

    private final List<String> changed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private TakenOver(Map<String, Object> extended, Map<String, Object> own) {
        own.forEach((id, said) -> {
            if (!extended.containsKey(id)) {
                added.add(id);
            } else if (!said.equals(extended.get(id))) {
                changed.add(id);
            }
        });
        extended.keySet().stream().filter(id -> !own.containsKey(id)).forEach(leftOut::add);
    }

    /** The sentence, such as {@code Of designated-review it changes RC-1 and adds RC-99.} */
    static String sentence(Profile extended, Profile own) {
        return new TakenOver(saidBy(extended), saidBy(own)).sentence(extended.name());
    }

    private String sentence(String extended) {
        List<String> parts = new ArrayList<>();
        part("changes", changed, parts);
        part("adds", added, parts);
        part("leaves out", leftOut, parts);
        if (parts.isEmpty()) {
            return "It takes over all rules and notices of " + extended + " as they are.";
        }
        String last = parts.remove(parts.size() - 1);
        return "Beside " + extended + ", it " + (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last)
                + ".";
    }

    private static void part(String verb, List<String> ids, List<String> parts) {
        if (!ids.isEmpty()) {
            parts.add(verb + " " + String.join(", ", ids));
        }
    }

    /** Rules and notices by what they are called; a notice may have a rule's identifier. */
    private static Map<String, Object> saidBy(Profile profile) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Rule rule : profile.rules()) {
            said.put(rule.id(), rule);
        }
        for (Notice notice : profile.notices()) {
            said.put("the notice " + notice.id(), notice);
        }
        return said;
    }
}

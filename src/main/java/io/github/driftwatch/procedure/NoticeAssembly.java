package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the notices of a profile and of those that it extends. They are read once all rules are known: one that rests
 * on a rule follows whatever becomes of that rule, and goes where the rule is switched off.
 */
final class NoticeAssembly {

    private record Entry(JsonNode json, String profile, JsonPath path) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> mailboxes = new LinkedHashMap<>();

    /** Takes a layer's notices, once its rules are in. */
    void add(JsonNode profile, JsonPath path, Set<String> rules) {
        profile.path("mailboxes")
                .properties()
                .forEach(mailbox ->
                        mailboxes.put(mailbox.getKey(), mailbox.getValue().asText()));
        switchOff(profile.path("noticesOff"), path.key("noticesOff"));
        Map<String, Integer> seen = new HashMap<>();
        JsonNode json = profile.path("notices");
        for (int i = 0; i < json.size(); i++) {
            JsonPath unnamed = path.key("notices").index(i, null);
            String id = NoticeReader.id(json.get(i), unnamed);
            JsonPath place = path.key("notices").index(i, id);
            Integer earlier = seen.put(id, i);
            if (earlier != null) {
                throw place.refuse("found the id " + Quoted.text(id) + " a second time, as notices[" + earlier
                        + "] has it too; give each notice an \"id\" of its own.");
            }
            requireRule(json.get(i), rules, place);
            entries.put(id, new Entry(json.get(i), profile.get("name").asText(), place));
        }
    }

    /** Takes a notice out; false where there is none of that id. */
    boolean remove(String id) {
        return entries.remove(id) != null;
    }

    Set<String> ids() {
        return entries.keySet();
    }

    Map<String, String> mailboxes() {
        return mailboxes;
    }

    List<Notice> notices(Vocabulary vocabulary, Map<String, Rule> rules) {
        Set<String> recipients = new LinkedHashSet<>(Roles.STANDARD);
        recipients.addAll(mailboxes.keySet());
        NoticeReader reader = new NoticeReader(vocabulary, rules, recipients);
        return entries.values().stream()
                .filter(entry -> !entry.json().has("rule")
                        || rules.containsKey(entry.json().get("rule").asText()))
                .map(entry -> reader.notice(entry.json(), entry.profile(), entry.path()))
                .toList();
    }

    private void switchOff(JsonNode off, JsonPath path) {
        for (int i = 0; i < off.size(); i++) {
            String id = off.get(i).asText();
            if (!remove(id)) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(id)
                                + ", expected the id of a notice that this profile takes over"
                                + (entries.isEmpty()
                                        ? ", and it takes over none."
                                        : NearestWord.question(id, entries.keySet())));
            }
        }
    }

    private static void requireRule(JsonNode notice, Set<String> rules, JsonPath path) {
        if (notice.has("rule") && !rules.contains(notice.get("rule").asText())) {
            String id = notice.get("rule").asText();
            throw path.key("rule")
                    .refuse("found " + Quoted.text(id) + ", expected the id of a rule of this profile"
                            + NearestWord.question(id, rules));
        }
    }
}

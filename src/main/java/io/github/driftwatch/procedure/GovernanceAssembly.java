package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the numbers and audits of a profile's governance report: the usual ones, those of the profiles that it extends,
 * and its own. A number or a list takes the place of the one before, and so does an audit of the same identifier.
 */
final class GovernanceAssembly {

    /** What every report measures, without being told; an audit of such an identifier would stand beside it. */
    private static final Set<String> OF_EVERY_REPORT =
            Set.of("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G15", "G16", "G17", "G18", "G19");

    private final Vocabulary vocabulary;
    /** Each usual audit, by its id: a profile that writes it down the same need have no such rules. */
    private final Map<String, JsonNode> usual = new HashMap<>();

    private final GovernanceNumbers numbers = new GovernanceNumbers();
    private final Map<String, Audit> audits = new LinkedHashMap<>();

    GovernanceAssembly(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes the usual numbers and audits: a profile need not have the rules that they look at. */
    void addUsual(ProfileLoader.Layer layer) {
        layer.json()
                .path("governance")
                .path("audits")
                .forEach(audit -> usual.put(audit.get("id").asText(), audit));
        add(layer.json(), JsonPath.root(layer.file()), List.of());
    }

    GovernanceTerms terms() {
        return numbers.terms(List.copyOf(audits.values()));
    }

    /** Takes a layer's numbers and audits, once its rules are in; one that has no rules yet is for others to extend. */
    void add(JsonNode profile, JsonPath root, Collection<Rule> rules) {
        JsonNode governance = profile.path("governance");
        JsonPath path = root.key("governance");
        numbers.add(governance, path);
        switchOff(governance.path("off"), path.key("off"));
        addAudits(profile, rules, path.key("audits"));
    }

    private void switchOff(JsonNode off, JsonPath path) {
        for (int i = 0; i < off.size(); i++) {
            String id = off.get(i).asText();
            if (audits.remove(id) == null) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(id) + ", expected the id of an audit that is made without this"
                                + NearestWord.question(id, audits.keySet()));
            }
        }
    }

    private void addAudits(JsonNode profile, Collection<Rule> rules, JsonPath path) {
        JsonNode json = profile.path("governance").path("audits");
        String name = profile.get("name").asText();
        OwnIds ids = new OwnIds("audits", "audit");
        for (int i = 0; i < json.size(); i++) {
            String id = json.get(i).get("id").asText();
            JsonPath place = path.index(i, id);
            refuseTaken(id, place.key("id"));
            ids.check(id, i, audits.keySet(), place.key("id"));
            audits.put(id, new AuditReader(vocabulary, rules, usual.get(id), name).audit(json.get(i), place));
        }
    }

    private static void refuseTaken(String id, JsonPath path) {
        if (OF_EVERY_REPORT.contains(id.toUpperCase(Locale.ROOT))) {
            throw path.refuse("found " + Quoted.text(id)
                    + ", which every report measures by itself; choose another id, such as \"X1\".");
        }
    }
}

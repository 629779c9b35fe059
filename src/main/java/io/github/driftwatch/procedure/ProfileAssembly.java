package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a profile together from its own file and those that it extends: first all their words, then their rules, so that
 * a rule taken over is held against the words as they stand in the end.
 */
final class ProfileAssembly {

    private static final Warning USUAL_WARNING = new Warning(28, "the profile names no warning window");

    private final List<ProfileLoader.Layer> fromBase;
    private final ProfileLoader.Layer usualDrift;
    private final ProfileLoader.Layer usualGovernance;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final NoticeAssembly notices = new NoticeAssembly();
    private final DriftAssembly drift = new DriftAssembly(vocabulary);
    private final GovernanceAssembly governance = new GovernanceAssembly(vocabulary);
    private final Set<String> notRecorded = new HashSet<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private Warning warning = USUAL_WARNING;
    private List<DateToSet> toSet = DateToSet.USUAL;

    /** Layers from the profile itself to the last that it rests on, and the drift flags and audits that every profile has. */
    ProfileAssembly(
            List<ProfileLoader.Layer> chain, ProfileLoader.Layer usualDrift, ProfileLoader.Layer usualGovernance) {
        this.usualDrift = usualDrift;
        this.usualGovernance = usualGovernance;
        this.fromBase = new ArrayList<>(chain);
        Collections.reverse(fromBase);
    }

    Profile profile(String sha256) {
        new ProfileWords(vocabulary).addAll(fromBase);
        drift.addUsual(usualDrift);
        governance.addUsual(usualGovernance);
        for (ProfileLoader.Layer layer : fromBase) {
            add(layer.json(), JsonPath.root(layer.file()));
        }
        ProfileLoader.Layer own = fromBase.get(fromBase.size() - 1);
        if (rules.isEmpty()) {
            throw JsonPath.root(own.file())
                    .key("rules")
                    .refuse("the profile has no rules, expected at least one; "
                            + (fromBase.size() == 1
                                    ? "name the profile that it rests on, as in \"extends\": \"designated-review\", or write"
                                            + " rules of its own."
                                    : "leave some of those that it takes over, or write rules of its own."));
        }
        JsonNode json = own.json();
        return new Profile(
                json.get("name").asText(),
                json.get("version").asText(),
                json.get("title").asText(),
                source(json),
                sha256,
                warning,
                vocabulary.definitions(),
                vocabulary.eventKinds(),
                notRecorded,
                holidays,
                List.copyOf(rules.values()),
                toSet,
                notices.notices(vocabulary, rules),
                drift.drift(),
                governance.terms(),
                notices.mailboxes(),
                vocabulary.eventWords());
    }

    private static @Nullable String source(JsonNode json) {
        return json.has("source") ? json.get("source").get("document").asText() : null;
    }

    private void add(JsonNode json, JsonPath path) {
        Dates.optional(json.path("source"), "checked", path.key("source"));
        for (int i = 0; i < json.path("holidays").size(); i++) {
            holidays.add(
                    Dates.date(json.get("holidays").get(i), path.key("holidays").index(i, null)));
        }
        if (json.has("warning")) {
            warning = RuleReader.warning(json.get("warning"));
        }
        switchOff(json.path("off"), path.key("off"));
        addRules(json, path.key("rules"));
        notices.add(json, path, rules.keySet());
        drift.add(json, path, rules.values());
        governance.add(json, path, rules.values());
        addNotRecorded(json.path("notRecorded"), path.key("notRecorded"));
        JsonNode dates = json.path("agenda").path("toSet");
        if (!dates.isMissingNode()) {
            toSet = new AgendaReader(vocabulary).toSet(dates, path.key("agenda").key("toSet"));
        }
    }

    private void switchOff(JsonNode off, JsonPath path) {
        for (int i = 0; i < off.size(); i++) {
            String id = off.get(i).asText();
            boolean notice = notices.remove(id);
            if (rules.remove(id) == null && !notice) {
                Set<String> known = new HashSet<>(rules.keySet());
                known.addAll(notices.ids());
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(id)
                                + ", expected the id of a rule or notice that this profile takes over"
                                + (known.isEmpty() ? ", and it takes over none." : NearestWord.question(id, known)));
            }
        }
    }

    private void addRules(JsonNode profile, JsonPath path) {
        RuleReader reader = new RuleReader(vocabulary, profile.get("name").asText());
        JsonNode json = profile.path("rules");
        OwnIds ids = new OwnIds("rules", "rule");
        for (int i = 0; i < json.size(); i++) {
            String id = json.get(i).get("id").asText();
            JsonPath place = path.index(i, id);
            ids.check(id, i, rules.keySet(), place.key("id"));
            rules.put(id, reader.rule(json.get(i), place));
        }
    }

    private void addNotRecorded(JsonNode json, JsonPath path) {
        for (int i = 0; i < json.size(); i++) {
            String kind = json.get(i).asText();
            if (!vocabulary.isEvent(kind)) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(kind)
                                + ", expected a kind of event, a standard one or one declared under \"events\""
                                + NearestWord.question(
                                        kind, vocabulary.eventKinds().keySet()));
            }
            notRecorded.add(kind);
        }
    }
}

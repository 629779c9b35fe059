package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.json.SchemaCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema that editors read and the check that the loader makes of it are one and the same. */
class ProfileSchemaTest {

    private static final long SEED = 20251120;
    private static final int PROFILES = 2_000;

    /** The other validator tries every alternative at every level: its time and memory grow by the power of the depth. */
    private static final int DEEPEST = 16;

    private static final Set<String> NAMED_BY_THEIR_KEYS = Set.of("properties", "$defs");

    private final JsonNode schema = ShippedProfiles.schema();
    private final SchemaCheck ours = new SchemaCheck(JsonText.parse(schema.toString(), "schema", "schema"));
    private final JsonSchema others = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(schema, SchemaValidatorsConfig.builder().failFast(true).build());

    @Test
    void acceptsWhatAnotherValidatorAcceptsAndNothingElse() {
        Mutations mutations = new Mutations(ShippedProfiles.all(), SEED);
        List<JsonNode> profiles = new ArrayList<>(ShippedProfiles.all());
        while (profiles.size() < PROFILES) {
            JsonNode profile = mutations.next();
            if (depth(profile) <= DEEPEST && !endsALine(profile)) {
                profiles.add(profile);
            }
        }
        int accepted = 0;
        for (JsonNode profile : profiles) {
            Set<ValidationMessage> problems = others.validate(profile);
            String refusal = refusal(profile);
            if (refusal.isEmpty() != problems.isEmpty()) {
                fail(
                        "%s%nours: %s%nthe other: %s",
                        profile, refusal, problems.stream().limit(3).toList());
            }
            accepted += refusal.isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isBetween(PROFILES / 10, PROFILES * 9 / 10);
    }

    /** A text with a line break at its end, which the other validator's "$" overlooks, and the standard's does not. */
    private static boolean endsALine(JsonNode profile) {
        return profile.toString().contains("\\n\"");
    }

    private static int depth(JsonNode json) {
        int deepest = 0;
        for (JsonNode child : json) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    private String refusal(JsonNode profile) {
        try {
            ours.check(JsonText.parse(profile.toString(), "p.json", "profile"), JsonPath.root("p.json"));
            return "";
        } catch (JsonMistakeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What no run asks of the texts that the program brings, as it has been asked here. */
    @Test
    void acceptsWhatTheProgramBrings() {
        List<String> names = new ArrayList<>(ProfileLoader.BUILT_IN);
        names.addAll(List.of(ProfileLoader.USUAL_DRIFT, ProfileLoader.USUAL_GOVERNANCE));
        for (String name : names) {
            assertThat(refusal(ShippedProfiles.json(name))).as(name).isEmpty();
        }
    }

    @Test
    void usesNoKeywordThatTheLoaderDoesNotKnow() {
        List<String> unknown = new ArrayList<>();
        forEachSchema(
                schema,
                "",
                (path, part) -> part.fieldNames().forEachRemaining(keyword -> {
                    if (!SchemaCheck.KEYWORDS.contains(keyword)) {
                        unknown.add(path + " " + keyword);
                    }
                }));
        assertThat(unknown).isEmpty();
    }

    /** The loader follows a reference, or takes an alternative, and looks at nothing beside it. */
    @Test
    void hasNothingButDescriptionsBesideReferencesAndAlternatives() {
        List<String> others = new ArrayList<>();
        forEachSchema(schema, "", (path, part) -> {
            for (String alone : List.of("$ref", "anyOf")) {
                if (part.has(alone)) {
                    part.fieldNames().forEachRemaining(keyword -> {
                        if (!Set.of(alone, "description").contains(keyword)) {
                            others.add(path + " " + keyword);
                        }
                    });
                }
            }
        });
        assertThat(others).isEmpty();
    }

    @Test
    void describesEveryKey() {
        List<String> silent = new ArrayList<>();
        forEachSchema(schema, "", (path, part) -> {
            for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
                if (property.getValue().path("description").asText("").isBlank()) {
                    silent.add(path + " " + property.getKey());
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    private interface Visitor {
        void visit(String path, JsonNode part);
    }

    private static void forEachSchema(JsonNode part, String path, Visitor visitor) {
        if (part.isObject()) {
            visitor.visit(path, part);
        }
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            String inner = path + "/" + entry.getKey();
            if (NAMED_BY_THEIR_KEYS.contains(entry.getKey())) {
                entry.getValue()
                        .properties()
                        .forEach(named -> forEachSchema(named.getValue(), inner + "/" + named.getKey(), visitor));
            } else {
                forEachSchema(entry.getValue(), inner, visitor);
            }
        }
        for (int i = 0; part.isArray() && i < part.size(); i++) {
            forEachSchema(part.get(i), path + "/" + i, visitor);
        }
    }
}

package io.github.driftwatch.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The profiles that the program brings, and their schema, as JSON. */
final class ShippedProfiles {

    private ShippedProfiles() {}

    static List<JsonNode> all() {
        return ProfileLoader.BUILT_IN.stream()
                .map(ShippedProfiles::json)
                .map(ShippedProfiles::withSomeFlags)
                .toList();
    }

    /** A few of the usual flags as if they were its own, which every other profile has without saying so. */
    private static JsonNode withSomeFlags(JsonNode profile) {
        ObjectNode drift = (ObjectNode) json(ProfileLoader.USUAL_DRIFT).get("drift");
        ArrayNode flags = (ArrayNode) drift.get("flags");
        flags.removeIf(flag -> !Set.of("F5", "F13").contains(flag.get("id").asText()));
        ObjectNode governance =
                (ObjectNode) json(ProfileLoader.USUAL_GOVERNANCE).get("governance");
        ((ArrayNode) governance.get("audits"))
                .removeIf(audit -> !audit.get("id").asText().equals("G13"));
        ((ObjectNode) profile).set("governance", governance);
        return ((ObjectNode) profile).set("drift", drift);
    }

    static JsonNode json(String name) {
        return resource(name + ".json");
    }

    static JsonNode schema() {
        return resource("profile.schema.json");
    }

    private static JsonNode resource(String name) {
        try {
            return new ObjectMapper().readTree(ProfileLoader.resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

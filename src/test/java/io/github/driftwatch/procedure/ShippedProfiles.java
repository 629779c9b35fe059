package io.github.driftwatch.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.driftwatch.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The profiles that the program brings, and their schema, as JSON. */
final class ShippedProfiles {

    private ShippedProfiles() {}

    static List<JsonNode> all() {
        return ProfileLoader.BUILT_IN.stream().map(ShippedProfiles::json).toList();
    }

    static JsonNode json(String name) {
        return resource(name + ".json");
    }

    static JsonNode schema() {
        return resource("profile.schema.json");
    }

    private static JsonNode resource(String name) {
        return JsonText.parse(new String(ProfileLoader.resource(name), StandardCharsets.UTF_8), name, "profile");
    }
}

package io.github.driftwatch.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Profiles with mistakes: two rules and a notice of a shipped one, changed in a place or two drawn from a seed. The same seed gives
 * the same profiles.
 */
final class Mutations {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> OTHER_VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "3",
            "3.0",
            "2.5",
            "1000",
            "36600",
            "1e300",
            "99999999999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"3\"",
            "\"anchor\"",
            "\"due\"",
            "\"beginning\"",
            "\"last\"",
            "\"review\"",
            "\"visit\"",
            "\"end\"",
            "\"birth\"",
            "\"visit-alone\"",
            "\"drc-postponed\"",
            "\"2026-02-30\"",
            "\"2026-03-01\"",
            "\"2026-03-01\\n\"",
            "\"a\\u2028b\\u0000c\"",
            "[]",
            "{}",
            "[[]]",
            "[\"review\"]",
            "{\"occurrence\": \"review\"}",
            "{\"occurrence\": \"review\", \"after\": \"anchor\"}",
            "{\"number\": 3, \"unit\": \"working-days\"}",
            "{\"within\": {\"number\": 3, \"unit\": \"months\"}, \"of\": \"start\"}",
            "{\"exists\": \"review\"}",
            "{\"planOpen\": true}");

    /** A place in a profile: a key of an object, or an index of a list. */
    private record Spot(JsonNode parent, String key, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(key) : parent.get(index);
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    private final List<JsonNode> sound;
    private final Random random;

    Mutations(List<JsonNode> sound, long seed) {
        this.sound = sound;
        this.random = new Random(seed);
    }

    JsonNode next() {
        JsonNode profile = withFewRules(any(sound).deepCopy());
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            List<Spot> spots = new ArrayList<>();
            collect(profile, spots);
            if (!spots.isEmpty()) {
                change(any(spots), spots);
            }
        }
        return profile;
    }

    /** Two of the rules are enough: more would only make each change less likely to matter. */
    private JsonNode withFewRules(JsonNode profile) {
        ArrayNode rules = (ArrayNode) profile.get("rules");
        while (rules.size() > 2) {
            rules.remove(random.nextInt(rules.size()));
        }
        if (profile.get("notices") instanceof ArrayNode notices) {
            Set<String> left = new HashSet<>();
            rules.forEach(rule -> left.add(rule.get("id").asText()));
            notices.removeIf(notice ->
                    notice.has("rule") && !left.contains(notice.get("rule").asText()));
            while (notices.size() > 1) {
                notices.remove(random.nextInt(notices.size()));
            }
        }
        return profile;
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> spots.add(new Spot(node, key, -1)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            spots.add(new Spot(node, "", i));
        }
        node.forEach(child -> collect(child, spots));
    }

    private void change(Spot spot, List<Spot> spots) {
        switch (random.nextInt(8)) {
            case 0 -> spot.remove();
            case 1 -> rename(spot, spots);
            case 2, 3 -> spot.put(parsed(any(OTHER_VALUES)));
            case 4 -> spot.put(any(spots).value().deepCopy());
            case 5 ->
                spot.put(JsonNodeFactory.instance.arrayNode().add(spot.value().deepCopy()));
            case 6 -> nest(spot);
            default -> twice(spot);
        }
    }

    /** Another key of the profile, or a slip of the hand. */
    private void rename(Spot spot, List<Spot> spots) {
        JsonNode value = spot.value();
        if (spot.parent() instanceof ObjectNode object) {
            spot.remove();
            object.set(random.nextBoolean() ? any(spots).key() : spot.key() + "s", value);
        } else if (value.isTextual()) {
            spot.put(JsonNodeFactory.instance.textNode(value.asText() + "s"));
        }
    }

    private void nest(Spot spot) {
        JsonNode value = spot.value().deepCopy();
        String key = any(List.of("not", "within", "of", "soonerOf", "occurrence", "after", "each"));
        int depth = random.nextInt(10) == 0 ? 60 : 2;
        for (int i = 0; i < depth; i++) {
            value = JsonNodeFactory.instance.objectNode().set(key, value);
        }
        spot.put(value);
    }

    private static void twice(Spot spot) {
        if (spot.parent() instanceof ArrayNode list) {
            list.add(spot.value().deepCopy());
        } else {
            ((ObjectNode) spot.parent()).set(spot.key() + "-copy", spot.value().deepCopy());
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.driftwatch.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of a text from what Jackson's streaming parser makes of it, token by token. */
final class JsonTree {

    private JsonTree() {}

    /** The value that the parser stands at; it stands at its last token afterwards. */
    static JsonNode at(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> JsonNode.text(parser.getText());
            case VALUE_NUMBER_INT -> JsonNode.number(parser.getNumberValue());
            case VALUE_NUMBER_FLOAT -> JsonNode.number(parser.getDoubleValue());
            case VALUE_TRUE -> JsonNode.truth(true);
            case VALUE_FALSE -> JsonNode.truth(false);
            case VALUE_NULL -> JsonNode.NULL;
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private static JsonNode object(JsonParser parser) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, at(parser));
        }
        return JsonNode.object(fields);
    }

    private static JsonNode array(JsonParser parser) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(at(parser));
        }
        return JsonNode.array(items);
    }
}

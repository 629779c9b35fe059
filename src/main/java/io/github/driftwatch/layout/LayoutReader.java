package io.github.driftwatch.layout;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.model.Table;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a layout of JSON whose shape the schema allows, and refuses what only its sense can show. */
final class LayoutReader {

    private final JsonPath root;

    LayoutReader(JsonPath root) {
        this.root = root;
    }

    Layout layout(JsonNode json) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode part : json.get("parts")) {
            String name = part.get("name").asText();
            JsonPath path = root.key("parts").index(parts.size(), name);
            if (!names.add(Names.headingKey(name))) {
                throw path.refuse("two parts have this name, expected a name for each; change one of them.");
            }
            parts.add(new PartReader(path).part(part));
        }
        if (parts.stream().noneMatch(part -> part.gives(Table.PLANS))) {
            throw root.key("parts")
                    .refuse("no part holds plans, and without them nothing can be checked; add one with"
                            + " \"table\": \"plans\".");
        }
        CellWords words = CellWords.usual()
                .with(
                        texts(json.path("absent")),
                        texts(json.path("yes")),
                        texts(json.path("no")),
                        json.path("lettered").asBoolean(false));
        return new Layout(
                json.get("name").asText(),
                json.get("title").asText(),
                json.path("about").asText(""),
                words,
                order(json.path("dateOrder").asText("")),
                history(json.path("history")),
                json.path("bookings").asBoolean(true),
                parts);
    }

    private static @Nullable DateOrder order(String written) {
        return Stream.of(DateOrder.values())
                .filter(order -> order.title().replace(' ', '-').equals(written))
                .findFirst()
                .orElse(null);
    }

    private KeptReviews history(JsonNode json) {
        if (json.has("yearFrom")) {
            return KeptReviews.ofYear(monthDay(json.get("yearFrom").asText()));
        }
        return json.asText("full").equals("latest-review") ? KeptReviews.LATEST : KeptReviews.ALL;
    }

    private MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw root.key("history")
                    .key("yearFrom")
                    .refuse("there is no such day of the year; expected one such as 04-01.");
        }
    }

    static List<String> texts(JsonNode json) {
        if (json.isTextual()) {
            return List.of(json.asText());
        }
        List<String> texts = new ArrayList<>();
        json.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Words as they are looked up, with what each stands for. */
    static Map<String, String> words(JsonNode json) {
        Map<String, String> words = new HashMap<>();
        json.properties()
                .forEach(word -> words.put(
                        Names.normalised(word.getKey()), word.getValue().asText()));
        return words;
    }
}

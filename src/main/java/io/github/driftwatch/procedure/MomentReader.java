package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.List;

/** Reads moments. */
final class MomentReader {

    private final PartReader parts;

    MomentReader(PartReader parts) {
        this.parts = parts;
    }

    /** A moment that stands for a day: "beginning", which is earlier than every day, only bounds from below. */
    Moment realDay(JsonNode json, JsonPath path) {
        Moment moment = moment(json, path);
        if (canBeBeginning(moment)) {
            throw path.refuse(
                    "found \"beginning\", which is no day; it can stand only in \"after\" and \"onOrAfter\".");
        }
        return moment;
    }

    private static boolean canBeBeginning(Moment moment) {
        if (moment instanceof Moment.FirstOf first) {
            return first.moments().stream().anyMatch(MomentReader::canBeBeginning);
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return sooner.moments().stream().anyMatch(MomentReader::canBeBeginning);
        }
        if (moment instanceof Moment.LaterOf later) {
            return later.moments().stream().anyMatch(MomentReader::canBeBeginning);
        }
        return moment == Moment.Named.BEGINNING;
    }

    Moment moment(JsonNode json, JsonPath path) {
        if (json.isTextual()) {
            return named(json.asText(), path);
        }
        if (json.has("occurrence")) {
            return new Moment.Of(parts.selector(json, path));
        }
        if (json.has("within")) {
            return new Moment.Within(amounts(json, "within", path), origin(json, "of", path));
        }
        if (json.has("beforeReaching")) {
            return new Moment.BeforeReaching(amounts(json, "beforeReaching", path), origin(json, "of", path));
        }
        if (json.has("atLeast")) {
            List<Amount> amounts = amounts(json, "atLeast", path);
            if (amounts.stream().anyMatch(Amount::countsTheDayItself)) {
                throw path.key("atLeast")
                        .refuse("found \"countTheDayItself\", which is for counting forward; take it out.");
            }
            return new Moment.AtLeastBefore(amounts, origin(json, "before", path));
        }
        if (json.has("birthday")) {
            return new Moment.Birthday(json.get("birthday").asInt());
        }
        if (json.has("soonerOf")) {
            return new Moment.SoonerOf(moments(json.get("soonerOf"), path.key("soonerOf")));
        }
        if (json.has("laterOf")) {
            return new Moment.LaterOf(moments(json.get("laterOf"), path.key("laterOf")));
        }
        if (json.has("firstOf")) {
            return new Moment.FirstOf(moments(json.get("firstOf"), path.key("firstOf")));
        }
        String key = json.has("previous") ? "previous" : "next";
        parts.requireAnchor(path.key(key));
        Selector selector = parts.selector(json.get(key), path.key(key));
        return key.equals("previous") ? new Moment.Previous(selector) : new Moment.Next(selector);
    }

    private Moment named(String word, JsonPath path) {
        switch (word) {
            case "anchor" -> {
                parts.requireAnchor(path);
                return Moment.Named.ANCHOR;
            }
            case "due" -> {
                if (!parts.afterDue()) {
                    throw path.refuse(
                            "found \"due\", which is known only in \"unless\" and in a notice with a \"rule\"; name another day.");
                }
                return Moment.Named.DUE;
            }
            case "beginning" -> {
                return Moment.Named.BEGINNING;
            }
            default -> {
                if (!parts.vocabulary().knows(word)) {
                    List<String> words = new ArrayList<>(Vocabulary.NAMED_DAYS);
                    words.addAll(parts.vocabulary().words());
                    throw path.refuse("found " + Quoted.text(word) + ", expected anchor, due, beginning, or one of "
                            + parts.vocabulary().inShort() + NearestWord.question(word, words));
                }
                return new Moment.Of(Selector.of(word));
            }
        }
    }

    /** The day that an amount is counted from or back from: the anchor, unless another is named. */
    private Moment origin(JsonNode json, String key, JsonPath path) {
        if (json.has(key)) {
            return realDay(json.get(key), path.key(key));
        }
        parts.requireAnchor(path);
        return Moment.Named.ANCHOR;
    }

    private List<Moment> moments(JsonNode json, JsonPath path) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            moments.add(moment(json.get(i), path.index(i, null)));
        }
        return moments;
    }

    private List<Amount> amounts(JsonNode json, String key, JsonPath path) {
        return new AmountReader(parts).amounts(json.get(key), path.key(key));
    }
}

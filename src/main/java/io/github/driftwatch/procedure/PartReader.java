package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.List;

/**
 * Reads the parts of a rule: selectors, moments and conditions. What the schema has already held (keys, types, fixed
 * words) is taken as given; here every word is held against the vocabulary, and every part against what it can mean.
 */
final class PartReader {

    /** Where in a rule a part stands: what it may refer to follows from that. */
    enum Place {
        /** While anchors are still being looked for: there is no anchor yet. */
        BEFORE_ANCHOR,
        /** At an anchor. */
        AT_ANCHOR,
        /** At an anchor whose due date is known. */
        AFTER_DUE
    }

    private final Vocabulary vocabulary;
    private final Place place;

    PartReader(Vocabulary vocabulary, Place place) {
        this.vocabulary = vocabulary;
        this.place = place;
    }

    String word(String word, JsonPath path) {
        if (!vocabulary.knows(word)) {
            throw path.refuse("found " + Quoted.text(word) + ", expected one of " + vocabulary.inShort()
                    + NearestWord.question(word, vocabulary.words()));
        }
        return word;
    }

    /** Whether the anchor is still being looked for. */
    boolean beforeAnchor() {
        return place == Place.BEFORE_ANCHOR;
    }

    void requireAnchor(JsonPath path) {
        if (beforeAnchor()) {
            throw path.refuse("found a day counted from the anchor where the anchor is only being looked for;"
                    + " name an occurrence, such as \"start\".");
        }
    }

    Condition condition(JsonNode json, JsonPath path) {
        return new ConditionReader(this).condition(json, path);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether the due date is known. */
    boolean afterDue() {
        return place == Place.AFTER_DUE;
    }

    /** One selector or a list of them. */
    List<Selector> selectors(JsonNode json, JsonPath path) {
        return new SelectorReader(this).selectors(json, path);
    }

    Selector selector(JsonNode json, JsonPath path) {
        return new SelectorReader(this).selector(json, path);
    }

    Moment moment(JsonNode json, JsonPath path) {
        return new MomentReader(this).moment(json, path);
    }

    /** A moment that stands for a day: "beginning", which is earlier than every day, only bounds from below. */
    Moment realDay(JsonNode json, JsonPath path) {
        return new MomentReader(this).realDay(json, path);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a profile says of the agenda: the dates that a conference sets at its close. */
final class AgendaReader {

    private final Vocabulary vocabulary;

    AgendaReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The dates to set, in the order of the file. */
    List<DateToSet> toSet(JsonNode json, JsonPath path) {
        List<DateToSet> dates = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < json.size(); i++) {
            JsonPath place = path.index(i, null);
            String title = json.get(i).get("title").asText();
            if (!titles.add(title.toLowerCase(Locale.ROOT))) {
                throw place.key("title")
                        .refuse("found " + Quoted.text(title) + " a second time; give each date a title of its own.");
            }
            dates.add(new DateToSet(
                    title, occurrence(json.get(i).get("occurrence").asText(), place.key("occurrence"))));
        }
        return dates;
    }

    private String occurrence(String word, JsonPath path) {
        new PartReader(vocabulary, PartReader.Place.BEFORE_ANCHOR).word(word, path);
        if (vocabulary.notDoneByPeople(word) || word.equals(Occurrences.END.word())) {
            throw path.refuse("found " + Quoted.text(word)
                    + ", which no conference sets a date for; name a meeting, a visit or a kind of event.");
        }
        return word;
    }
}

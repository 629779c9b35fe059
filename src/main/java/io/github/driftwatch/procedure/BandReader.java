package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what plans and children are parted by: bands that rise, of which the last alone has no end. */
final class BandReader {

    private BandReader() {}

    static List<DurationBand> durations(JsonNode json, JsonPath path) {
        List<DurationBand> bands = new ArrayList<>();
        OwnIds ids = new OwnIds("bands", "band");
        Titles titles = new Titles();
        Amount before = null;
        for (int i = 0; i < json.size(); i++) {
            JsonNode band = json.get(i);
            String id = band.get("id").asText();
            JsonPath place = path.index(i, id);
            ids.check(id, i, List.of(), place.key("id"));
            titles.check(band, place);
            Amount within = amount(band, "within", place);
            Amount below = amount(band, "below", place);
            if (within != null && below != null) {
                throw place.key("below").refuse("found beside \"within\", expected one or the other; take one out.");
            }
            Amount end = within == null ? below : within;
            checkEnd(end != null, i == json.size() - 1, "within", place);
            if (end != null && before != null && (end.surelyWithin(before) || !before.surelyWithin(end))) {
                throw place.key(within == null ? "below" : "within")
                        .refuse("found " + words(end) + ", expected more than the " + words(before)
                                + " of the band before it; put the shortest first.");
            }
            before = end;
            bands.add(new DurationBand(id, band.get("title").asText(), within, below));
        }
        return bands;
    }

    static List<AgeBand> ages(JsonNode json, JsonPath path) {
        List<AgeBand> bands = new ArrayList<>();
        Titles titles = new Titles();
        titles.take(AgeBand.UNBORN);
        int before = 0;
        for (int i = 0; i < json.size(); i++) {
            JsonNode band = json.get(i);
            JsonPath place = path.index(i, null);
            titles.check(band, place);
            checkEnd(band.has("below"), i == json.size() - 1, "below", place);
            Integer below = band.has("below") ? band.get("below").asInt() : null;
            if (below != null && below <= before) {
                throw place.key("below")
                        .refuse("found " + below + ", expected more than the " + before
                                + " of the band before it; put the youngest first.");
            }
            before = below == null ? before : below;
            bands.add(new AgeBand(band.get("title").asText(), below));
        }
        return bands;
    }

    private static @Nullable Amount amount(JsonNode band, String key, JsonPath path) {
        return band.has(key) ? AmountReader.plain(band.get(key), path.key(key)) : null;
    }

    /** Every plan and child is in one band: the last has no end, and any other has one. */
    private static void checkEnd(boolean has, boolean last, String key, JsonPath path) {
        if (has && last) {
            throw path.refuse("the last band has an end, expected none, so that nothing lies beyond it; add a last band"
                    + " without one.");
        }
        if (!has && !last) {
            throw path.refuse("the key \"" + key + "\" is missing: where the band ends; only the last has no end.");
        }
    }

    private static String words(Amount amount) {
        return amount.unit().words(amount.number());
    }

    /** What bands are called: each has a name of its own. */
    private static final class Titles {

        private final Map<String, String> seen = new HashMap<>();

        void take(String title) {
            seen.put(title.toLowerCase(Locale.ROOT), title);
        }

        void check(JsonNode band, JsonPath path) {
            String title = band.get("title").asText().strip();
            if (seen.containsKey(title.toLowerCase(Locale.ROOT))) {
                throw path.key("title")
                        .refuse("found " + Quoted.text(title)
                                + ", which is another band's too; give each band a title of its own.");
            }
            take(title);
        }
    }
}

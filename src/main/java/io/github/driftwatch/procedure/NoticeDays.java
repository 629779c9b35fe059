package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Reads the days of a notice, and refuses one that could never come while the plan runs. */
final class NoticeDays {

    private final PartReader parts;
    private final Rule occasion;

    NoticeDays(PartReader parts, Rule occasion) {
        this.parts = parts;
        this.occasion = occasion;
    }

    /** The days as said, or the anchor's own. */
    List<Moment> days(JsonNode notice, JsonPath path) {
        JsonNode json = notice.path("on");
        JsonPath place = notice.has("on") ? path.key("on") : path;
        List<Moment> days = new ArrayList<>();
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                Moment day = day(json.get(i), place.index(i, null));
                if (days.contains(day)) {
                    throw place.index(i, null).refuse("found the same day a second time; take one out.");
                }
                days.add(day);
            }
            return days;
        }
        days.add(json.isMissingNode() ? possible(Moment.Named.ANCHOR, place) : day(json, place));
        return days;
    }

    private Moment day(JsonNode json, JsonPath path) {
        return possible(parts.realDay(json, path), path);
    }

    private Moment possible(Moment day, JsonPath path) {
        Reach reach = Reach.of(day == Moment.Named.DUE ? occasion.due() : day);
        if (isAt("start", reach.origin()) && reach.most() < 0) {
            throw path.refuse("the notice would never arise, as this lies before the start of the plan;"
                    + " name a day on or after it.");
        }
        if (!occasion.outlivesPlan() && isAt("end", reach.origin()) && reach.least() >= 0) {
            throw path.refuse("the notice would never arise, as the plan has ended by then; add"
                    + " \"outlivesPlan\": true to it, or to the rule that it rests on.");
        }
        return day;
    }

    private boolean isAt(String occurrence, Moment origin) {
        if (origin == Moment.Named.ANCHOR) {
            return occasion.anchors().stream()
                    .allMatch(anchor -> anchor instanceof Anchor.Each each
                            && each.selector().occurrence().equals(occurrence));
        }
        return origin instanceof Moment.Of of && of.selector().occurrence().equals(occurrence);
    }
}

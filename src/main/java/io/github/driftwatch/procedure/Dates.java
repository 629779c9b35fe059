package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a profile. */
final class Dates {

    private Dates() {}

    static LocalDate date(JsonNode json, JsonPath path) {
        try {
            return LocalDate.parse(json.asText());
        } catch (DateTimeException e) {
            throw path.refuse(
                    "found " + Quoted.text(json.asText()) + ", which is no day of the calendar; check the date.");
        }
    }

    static @Nullable LocalDate optional(JsonNode json, String key, JsonPath path) {
        return json.has(key) ? date(json.get(key), path.key(key)) : null;
    }

    /** The key {@code until}, which must not come before the key {@code from}. */
    static @Nullable LocalDate until(JsonNode json, JsonPath path) {
        LocalDate from = optional(json, "from", path);
        LocalDate until = optional(json, "until", path);
        if (from != null && until != null && until.isBefore(from)) {
            throw path.key("until").refuse("found " + until + ", expected a day on or after \"from\", " + from + ".");
        }
        return until;
    }
}

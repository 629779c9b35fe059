package io.github.driftwatch.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run says of itself in its {@code summary.json}.
 *
 * @param asAt the day that it was made for
 * @param profiles the profiles that it held plans against
 * @param programVersion the program's version
 * @param formatVersion the version of the summary's shape
 * @param horizonDays how many days ahead its upcoming list looked
 * @param layout the layout that its input was read as
 * @param outputs the digest of each file that it wrote
 * @param comparedWith the run that it counted changes from; absent where it counted none
 */
record EarlierSummary(
        LocalDate asAt,
        List<Edition> profiles,
        String programVersion,
        String formatVersion,
        int horizonDays,
        String layout,
        Map<String, String> outputs,
        @Nullable Basis comparedWith) {

    static final String FILE = "summary.json";

    private static final long LARGEST = 1 << 24;

    EarlierSummary {
        profiles = List.copyOf(profiles);
        outputs = Map.copyOf(outputs);
    }

    /** A profile as it was. */
    record Edition(String name, String version, String sha256) {}

    /**
     * Reads it.
     *
     * @throws UnusableInputException where it is not what a run writes
     */
    static EarlierSummary read(Path file) throws UnusableInputException {
        try {
            if (Files.size(file) > LARGEST) {
                throw damaged(file, "it is larger than a summary is");
            }
            String shown = file.toString();
            return new Reading(file)
                    .summary(JsonText.parse(JsonText.decode(Files.readAllBytes(file), shown), shown, "summary"));
        } catch (IOException e) {
            throw damaged(file, "it may not be read");
        } catch (JsonMistakeException e) {
            throw damaged(file, "it is not JSON, or not all of it is there");
        }
    }

    private static UnusableInputException damaged(Path file, String problem) {
        return new UnusableInputException(file + " cannot be used: " + problem + ". " + Previous.REMEDY);
    }

    /** Takes the summary apart. */
    private record Reading(Path file) {

        EarlierSummary summary(JsonNode json) throws UnusableInputException {
            List<Edition> profiles = new ArrayList<>();
            for (JsonNode profile : json.path("profiles")) {
                profiles.add(new Edition(text(profile, "name"), text(profile, "version"), text(profile, "sha256")));
            }
            Map<String, String> outputs = new HashMap<>();
            for (JsonNode output : json.path("outputs")) {
                outputs.put(text(output, "file"), text(output, "sha256"));
            }
            JsonNode compared = json.path("compared_with");
            return new EarlierSummary(
                    day(json),
                    profiles,
                    text(json, "program_version"),
                    text(json, "format_version"),
                    json.path("horizon_days").asInt(),
                    text(json, "layout"),
                    outputs,
                    compared.isObject() ? new Basis(day(compared), text(compared, "program_version")) : null);
        }

        private LocalDate day(JsonNode json) throws UnusableInputException {
            try {
                return LocalDate.parse(text(json, "as_at"));
            } catch (DateTimeException e) {
                throw damaged(file, "its as_at is no date");
            }
        }

        private String text(JsonNode json, String key) throws UnusableInputException {
            JsonNode value = json.path(key);
            if (!value.isTextual()) {
                throw damaged(file, "it has no " + key + ", which every check writes");
            }
            return value.textValue();
        }
    }
}

package io.github.driftwatch.comparison;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param outputs each file that it wrote
 * @param comparedWith the run that it counted changes from; absent where it counted none
 * @param compared the lists that it counted changes of
 */
record EarlierSummary(
        LocalDate asAt,
        List<Edition> profiles,
        String programVersion,
        String formatVersion,
        int horizonDays,
        String layout,
        Map<String, Output> outputs,
        @Nullable Basis comparedWith,
        Set<String> compared) {

    static final String FILE = "summary.json";

    private static final long LARGEST = 1 << 24;

    EarlierSummary {
        profiles = List.copyOf(profiles);
        outputs = Map.copyOf(outputs);
        compared = Set.copyOf(compared);
    }

    /**
     * A file as it was written.
     *
     * @param sha256 its digest
     * @param rows how many rows it had below its headings
     */
    record Output(String sha256, long rows) {}

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
            Map<String, Output> outputs = new HashMap<>();
            for (JsonNode output : json.path("outputs")) {
                outputs.put(
                        text(output, "file"),
                        new Output(text(output, "sha256"), output.path("rows").asLong()));
            }
            Set<String> compared = new HashSet<>();
            json.path("changes").fieldNames().forEachRemaining(compared::add);
            JsonNode basis = json.path("compared_with");
            return new EarlierSummary(
                    day(json),
                    profiles,
                    text(json, "program_version"),
                    text(json, "format_version"),
                    json.path("horizon_days").asInt(),
                    text(json, "layout"),
                    outputs,
                    basis.isObject() ? new Basis(day(basis), text(basis, "program_version")) : null,
                    compared);
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
            return value.asText();
        }
    }
}

package io.github.driftwatch.evidence;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.Sha256;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.words.NearestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder of reports says of itself in its {@code summary.json}.
 *
 * @param folder the folder
 * @param digest the digest of the summary
 * @param json the summary
 * @param files the files that were written, in its order
 * @param inputs the files that were read, in its order
 */
public record WrittenReport(Path folder, String digest, JsonNode json, List<WrittenFile> files, List<ReadFile> inputs) {

    /** The name of the summary. */
    public static final String SUMMARY = "summary.json";

    /** A report in parts for 10,000 workers, each in every format, is a quarter of this. */
    private static final long LARGEST_BYTES = 64L << 20;

    private static final String DIGEST = "[0-9a-f]{64}";

    public WrittenReport {
        files = List.copyOf(files);
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads it.
     *
     * @throws UnusableInputException where there is no report, or its summary is not what a check writes
     */
    public static WrittenReport read(Path folder) throws UnusableInputException {
        Path file = folder.resolve(SUMMARY);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableInputException(
                    Files.isDirectory(folder)
                            ? "The folder " + folder
                                    + " holds no summary.json, and so no report that could be verified."
                                    + " Name the folder that driftwatch check wrote."
                            : "There is no folder " + folder + NearestFile.questionOfFolder(folder)
                                    + " Name the folder that driftwatch check wrote.");
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw damaged(file, "it is larger than a summary is");
            }
            byte[] text = Files.readAllBytes(file);
            String shown = file.toString();
            JsonNode json = JsonText.parse(JsonText.decode(text, shown), shown, "summary");
            return new Reading(file).report(folder, Sha256.of(text), json);
        } catch (IOException e) {
            throw damaged(file, "it may not be read");
        } catch (JsonMistakeException e) {
            throw damaged(file, "it is not JSON, or not all of it is there");
        }
    }

    /**
     * Makes sure that files which are not as they were written are nobody's doing but a change: a run that moves its files
     * into the folder meanwhile replaces them one after the other, the summary last.
     *
     * @throws FolderBusyException where another run was at it
     */
    public void requireNoRunMeanwhile() throws FolderBusyException, UnusableInputException {
        if (ReportFolder.isBeingWritten(folder) || !read(folder).digest().equals(digest)) {
            throw FolderBusyException.whileRead(folder);
        }
    }

    /** The options that shaped it, by name without hyphens. */
    public SortedMap<String, String> options() {
        SortedMap<String, String> options = new TreeMap<>();
        for (Map.Entry<String, JsonNode> option : json.path("options").properties()) {
            options.put(option.getKey(), option.getValue().asText());
        }
        return options;
    }

    /** Whether a seal was written beside it. */
    public boolean isSealed() {
        return json.path("sealed").asBoolean();
    }

    /** Whether it has a file of that name. */
    public boolean writes(String name) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    /** A text of the summary; empty where it has none of that name. */
    public String text(String key) {
        return json.path(key).asText();
    }

    private static UnusableInputException damaged(Path file, String problem) {
        return new UnusableInputException(file + " cannot be used: " + problem
                + ". The report cannot be verified: restore it from a copy, or run driftwatch check again.");
    }

    /** Takes the summary apart. */
    private record Reading(Path file) {

        WrittenReport report(Path folder, String digest, JsonNode json) throws UnusableInputException {
            List<WrittenFile> files = new ArrayList<>();
            for (JsonNode output : json.path("outputs")) {
                files.add(new WrittenFile(
                        fileName(output),
                        new FileMark(number(output, "bytes"), sha256(output)),
                        number(output, "rows")));
            }
            List<ReadFile> inputs = new ArrayList<>();
            for (JsonNode input : json.path("inputs")) {
                inputs.add(new ReadFile(
                        text(input, input.has("adds_to") ? "adds_to" : "table"), fileName(input), sha256(input)));
            }
            text(json, "as_at");
            text(json, "program_version");
            if (files.isEmpty() || inputs.isEmpty()) {
                throw damaged(file, "it names no " + (files.isEmpty() ? "outputs" : "inputs"));
            }
            return new WrittenReport(folder, digest, json, files, inputs);
        }

        /** A name that led out of the folder would have this program look elsewhere for what it is to confirm. */
        private String fileName(JsonNode json) throws UnusableInputException {
            String name = text(json, "file");
            boolean within = Arrays.stream(name.split("[/\\\\]", -1))
                    .noneMatch(part -> part.isEmpty() || part.equals("..") || part.equals("."));
            if (!within || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
                throw damaged(file, "it names a file that no check writes or reads");
            }
            return name;
        }

        private String sha256(JsonNode json) throws UnusableInputException {
            String digest = text(json, "sha256");
            if (!digest.matches(DIGEST)) {
                throw damaged(file, "it has a sha256 that is none");
            }
            return digest;
        }

        private long number(JsonNode json, String key) throws UnusableInputException {
            if (!json.path(key).isIntegralNumber()) {
                throw damaged(file, "it has no " + key + " where every check writes them");
            }
            return json.path(key).asLong();
        }

        private String text(JsonNode json, String key) throws UnusableInputException {
            if (!json.path(key).isTextual()) {
                throw damaged(file, "it has no " + key + ", which every check writes");
            }
            return json.path(key).asText();
        }
    }
}

package io.github.driftwatch.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of reports made by hand: files of a few letters, and the summary that names them. */
final class HandMade {

    private static final String ALWAYS = "\"as_at\": \"2026-11-20\", \"program_version\": \"1\","
            + " \"inputs\": [{\"table\": \"plans\", \"file\": \"plans.csv\", \"sha256\": \"" + "0".repeat(64) + "\"}],";

    private HandMade() {}

    /**
     * Writes a folder, and reads what its summary says.
     *
     * @param more what else the summary says, such as {@code "sealed": true}; empty for nothing
     * @param files names and letters, such as {@code overdue.csv=a~b~}, where {@code ~} ends a line
     */
    static WrittenReport write(Path folder, String more, String... files) throws IOException, UnusableInputException {
        List<String> outputs = new ArrayList<>();
        for (String file : files) {
            String[] parts = file.split("=", 2);
            Path path = folder.resolve(parts[0]);
            Files.createDirectories(path.getParent());
            Files.writeString(path, parts[1].replace('~', '\n'), ISO_8859_1);
            FileMark mark = FileMark.of(path);
            long rows = Math.max(0, parts[1].chars().filter(c -> c == '~').count() - 1);
            outputs.add("{\"file\": \"%s\", \"bytes\": %d, \"sha256\": \"%s\", \"rows\": %d}"
                    .formatted(parts[0], mark.bytes(), mark.sha256(), rows));
        }
        String always = more.contains("program_version") ? ALWAYS.replace("\"program_version\": \"1\",", "") : ALWAYS;
        Files.writeString(
                folder.resolve(WrittenReport.SUMMARY),
                "{" + always + (more.isEmpty() ? "" : more + ", ") + "\"outputs\": [" + String.join(", ", outputs)
                        + "]}");
        return WrittenReport.read(folder);
    }
}

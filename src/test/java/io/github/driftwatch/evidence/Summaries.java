package io.github.driftwatch.evidence;

import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Summaries written by hand, as what is read of a folder's reports. */
final class Summaries {

    private Summaries() {}

    /** A report in a folder, of this summary and of files given as their names and rows, such as {@code overdue.csv 2}. */
    static WrittenReport report(Path folder, String summary, String... files) {
        List<WrittenFile> written = Arrays.stream(files)
                .map(file -> file.split(" ", -1))
                .map(words -> new WrittenFile(words[0], new FileMark(0, "0".repeat(64)), Long.parseLong(words[1])))
                .toList();
        return new WrittenReport(
                folder,
                Sha256.of(summary.getBytes(StandardCharsets.UTF_8)),
                JsonText.parse(summary, WrittenReport.SUMMARY, "summary"),
                written,
                List.of());
    }
}

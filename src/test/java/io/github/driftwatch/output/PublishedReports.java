package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder that reports are published into, and what is to be seen in it. */
abstract class PublishedReports {

    @TempDir
    Path temp;

    void publish(String name, String content) throws Exception {
        try (ReportFolder reports = ReportFolder.open(temp)) {
            put(reports, name, content);
            reports.publish();
        }
    }

    static void put(ReportFolder reports, String name, String content) throws Exception {
        try (StagedFile file = reports.create(name)) {
            file.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    static List<String> visible(Path folder) throws IOException {
        return names(folder).filter(name -> !name.startsWith(".")).sorted().toList();
    }

    static List<String> hidden(Path folder) throws IOException {
        return names(folder).filter(name -> name.startsWith(".")).sorted().toList();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}

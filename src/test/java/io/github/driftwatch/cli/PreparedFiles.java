package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.driftwatch.report.agenda.AgendaReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Folders and files of text that the table of messages needs: {@code messages/files.txt} holds most of them. */
final class PreparedFiles {

    private static final Path LIST = Path.of("src/test/resources/messages/files.txt");

    private PreparedFiles() {}

    static void writeInto(Path dir) throws IOException {
        for (String line : Files.readAllLines(LIST, UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int bar = line.indexOf(" | ");
                write(dir, line.substring(0, bar).strip(), line.substring(bar + 3));
            }
        }
        Files.writeString(dir.resolve("empty.csv"), "");
        Files.writeString(dir.resolve("large.json"), " ".repeat(1_100_000));
        for (String folder : List.of("empty", "blocked/overdue.csv", "folder.csv", "folder.json", "busy")) {
            Files.createDirectories(dir.resolve(folder));
        }
        Files.writeString(
                dir.resolve("crowded.json"),
                IntStream.rangeClosed(1, 101)
                        .mapToObj(number -> "\"review-" + number + "\": [\"review\"]")
                        .collect(Collectors.joining(
                                ", ",
                                "{\"name\": \"ours\", \"version\": \"1\", \"title\": \"Ours\", \"define\": {",
                                "}}")));
        Files.writeString(dir.resolve("long.txt"), "x".repeat(2000));
        Files.copy(dir.resolve("first.key"), dir.resolve("open.key"));
        Files.copy(dir.resolve("wrong.txt"), dir.resolve("open.txt"));
        Files.setPosixFilePermissions(
                Files.copy(dir.resolve("first.key"), dir.resolve("loose.key")),
                PosixFilePermissions.fromString("rw-----w-"));
        Files.createSymbolicLink(dir.resolve("link.csv"), dir.resolve("good/plans.csv"));
        Files.createSymbolicLink(dir.resolve("device.json"), Path.of("/dev/null"));
        manyPlans(Files.createDirectory(dir.resolve("many")));
        for (String table : List.of("plans.csv", "reviews.csv")) {
            lastChanged(dir.resolve("stale").resolve(table), "2026-11-17T11:00:00Z");
            lastChanged(dir.resolve("ahead").resolve(table), "2026-11-21T13:00:00Z");
        }
        for (String secret : List.of("wrong.txt", "blank.txt", "long.txt", "first.key", "second.key", "words.key")) {
            PrivateFile.write(dir.resolve(secret), Files.readString(dir.resolve(secret)));
        }
    }

    /** A folder for a test is not to be cleared with links in it that lead out of it. */
    static void takeLinksAway(Path dir) throws IOException {
        Files.delete(dir.resolve("link.csv"));
        Files.delete(dir.resolve("device.json"));
    }

    /** More conferences than a workbook of agendas holds. */
    private static void manyPlans(Path folder) throws IOException {
        StringBuilder plans = new StringBuilder("child_id,start_date\n");
        StringBuilder reviews = new StringBuilder("child_id,date,status\n");
        for (int child = 1; child <= AgendaReport.MOST_SHEETS + 1; child++) {
            plans.append("C").append(child).append(",2026-01-05\n");
            reviews.append("C").append(child).append(",2026-12-01,scheduled\n");
        }
        Files.writeString(folder.resolve("plans.csv"), plans);
        Files.writeString(folder.resolve("reviews.csv"), reviews);
    }

    /** Commands are given at noon of 20 November 2026. */
    private static void lastChanged(Path file, String instant) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(instant)));
    }

    /** A file, where {@code ~} stands for the end of a line. */
    private static void write(Path dir, String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace('~', '\n').replace("DIR", dir.toString()), UTF_8);
    }
}

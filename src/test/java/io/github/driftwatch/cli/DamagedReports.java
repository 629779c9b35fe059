package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders of an earlier check, one sound and others of which a file is changed, for the table of messages. */
final class DamagedReports {

    private static final String CHECK = "check --dir DIR/good --as-at 2026-11-20 --quiet --format csv,json --out DIR/";

    /** A summary may have 64 MB; this one has a hole in it, and takes no room on the disk. */
    private static final long LARGER_THAN_A_SUMMARY = (64L << 20) + 1;

    /** A folder, and what is in the place of what in its summary. */
    private static final Map<String, List<String>> SUMMARIES = Map.ofEntries(
            Map.entry("away", List.of("\"overdue.csv\"", "\"../x.csv\"")),
            Map.entry("dayless", List.of("\"as_at\" : \"2026-11-20\"", "\"as_at\" : \"2026-11-31\"")),
            Map.entry("undated", List.of("\"made_on\"", "\"made_at\"")),
            Map.entry("followed", List.of("\"options\" : {", "\"options\" : { \"out\" : \"x\",")),
            Map.entry("newer", List.of("\"options\" : {", "\"options\" : { \"bells\" : \"yes\",")),
            Map.entry("misled", List.of("\"options\" : {", "\"options\" : { \"within\" : \"soon\",")),
            Map.entry(
                    "compared",
                    List.of("\"options\" : {", "\"compared_with\" : {}, \"options\" : { \"previous\" : \"x\",")),
            Map.entry("undigested", List.of("\"sha256\" : \"", "\"sha256\" : \"x")),
            Map.entry("unversioned", List.of("\"program_version\"", "\"program\"")),
            Map.entry("unmeasured", List.of("\"bytes\"", "\"octets\"")));

    private DamagedReports() {}

    static void writeInto(Path dir) throws IOException {
        check(dir, "reports");
        for (Map.Entry<String, List<String>> damaged : SUMMARIES.entrySet()) {
            Path folder = copied(dir, damaged.getKey());
            change(
                    folder.resolve("summary.json"),
                    damaged.getValue().get(0),
                    damaged.getValue().get(1));
        }
        try (RandomAccessFile huge =
                new RandomAccessFile(copied(dir, "huge").resolve("summary.json").toFile(), "rw")) {
            huge.setLength(LARGER_THAN_A_SUMMARY);
        }
        // Of the folder that another run is writing into, its files are not there yet.
        Files.copy(dir.resolve("reports/summary.json"), dir.resolve("busy/summary.json"));
        change(copied(dir, "numbered").resolve("overdue.csv"), ",528,OVERDUE", ",many,OVERDUE");
        change(copied(dir, "worded").resolve("overdue.csv"), ",OVERDUE,", ",LATE,");
        change(copied(dir, "ledger").resolve("notices-issued.csv"), "2026-11-14", "2026-13-14");
        check(dir, "coded", "--pseudonymise", dir.resolve("first.key").toString());
        check(dir, "own", "--profile", dir.resolve("ours.json").toString());
        check(
                dir,
                "sealed",
                "--format=xlsx",
                "--encrypt",
                "--encrypt-password-file",
                dir.resolve("wrong.txt").toString());
    }

    private static void check(Path dir, String folder, String... more) {
        List<String> given = Stream.of(more).anyMatch(word -> word.startsWith("--format"))
                ? List.of(CommandRun.split(CHECK.replace(" --format csv,json", "") + folder, dir))
                : List.of(CommandRun.split(CHECK + folder, dir));
        CommandRun run =
                CommandRun.of(Stream.concat(given.stream(), Stream.of(more)).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static Path copied(Path dir, String name) throws IOException {
        Path copy = Files.createDirectory(dir.resolve(name));
        try (Stream<Path> files = Files.list(dir.resolve("reports"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void change(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("%s of %s", old, file.getFileName()).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }
}

package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What was written or said, in parts: each with its length and its digest, so that a change says where it is. They are held
 * against a list of when somebody last looked at them, which {@code -Dlooked.at=yes} writes anew.
 */
final class SeenParts {

    private static final Path SEEN = Path.of("src/test/resources/looked-at");
    private static final Path LATEST = Path.of("target/looked-at");

    private final List<String> parts = new ArrayList<>();
    private final Path temporary;

    /** Of commands that work in a folder whose name is another every time. */
    SeenParts(Path temporary) {
        this.temporary = temporary;
    }

    /** What a command said, to a program or a person. */
    void add(String name, String said) throws IOException {
        String always = said.replace(Version.number(), "(version)")
                .replace(temporary.toString(), "DIR")
                .replaceAll("\"(seconds_taken|made_on)\" : [^,\n]+|\\bDigest +[0-9a-f]{64}", "");
        parts.add(name + " | " + always.length() + " | "
                + Sha256.of(always.getBytes(UTF_8)).substring(0, 16));
    }

    /** Every report in a folder, and in those within it. */
    void addFiles(Path folder) throws IOException {
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            if (name.endsWith(".html")) {
                String[] sections = Files.readString(file).split("(?=<(?:section|script|style|main|footer)\\b)", -1);
                for (String section : sections) {
                    add(name + " " + section.lines().findFirst().orElse("").strip(), section);
                }
            } else if (name.endsWith(".xlsx")) {
                addEntries(name, Files.readAllBytes(file));
            } else {
                add(name, Files.readString(file));
            }
        }
    }

    private void addEntries(String name, byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("docProps/")) {
                    add(name + " " + entry.getName(), new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
    }

    /** Holds them against the list of that name; where they differ, the files of the folder are kept to be looked at. */
    void areAsTheyWere(String name, Path folder) throws IOException {
        Path seen = SEEN.resolve(name + ".txt");
        if (System.getProperty("looked.at") != null) {
            Files.createDirectories(SEEN);
            Files.write(seen, parts, UTF_8);
        }
        Path latest = LATEST.resolve(name);
        if (!parts.equals(Files.readAllLines(seen, UTF_8))) {
            for (Path file : files(folder)) {
                Path copy = latest.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        assertThat(parts)
                .as("the reports are now in " + latest + "; look at them, and see what this class says")
                .isEqualTo(Files.readAllLines(seen, UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}

package io.github.driftwatch.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that a reader sees in a folder of reports, byte for byte.
 *
 * @param files the content of each file by its name
 */
record ReportState(Map<String, byte[]> files) {

    private static final Pattern TAKEN = Pattern.compile("\"seconds_taken\" : [0-9.]+");

    static ReportState of(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new ReportState(files);
    }

    private byte[] compared(String name) {
        byte[] bytes = files.getOrDefault(name, new byte[0]);
        return name.equals("summary.json")
                ? TAKEN.matcher(new String(bytes, ISO_8859_1)).replaceAll("").getBytes(ISO_8859_1)
                : bytes;
    }

    /** Puts it into an empty folder, but for what is left out of it. */
    void writeInto(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }

    /** Whether every file is the same, but for how long the run took. */
    boolean isSameAs(ReportState other) {
        return files.keySet().equals(other.files.keySet())
                && files.keySet().stream().allMatch(name -> Arrays.equals(compared(name), other.compared(name)));
    }
}

package io.github.driftwatch.evidence;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.source.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds a report against that of the same check run once more. */
public final class RerunCheck {

    /** What is no result, or is held against more closely elsewhere. */
    private static final Set<String> NOT_HELD =
            Set.of("seconds_taken", "outputs", "options", "notes", "program_version", "sealed");

    /** How a protected workbook begins: two with the same content have no two bytes in common. */
    private static final byte[] PROTECTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final WrittenReport report;
    private final WrittenReport again;
    private final boolean noticesSinceFolder;
    private final List<String> differences = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final boolean sameNotes;
    private int held;

    private RerunCheck(WrittenReport report, WrittenReport again) {
        this.report = report;
        this.again = again;
        this.sameNotes = sameNotes(report.json().path("notes"), again.json().path("notes"));
        String since = report.options().get("since");
        this.noticesSinceFolder = since != null && !since.matches("[0-9/-]+");
    }

    /**
     * Holds them against each other.
     *
     * @throws UnusableInputException where one cannot be read
     */
    public static FolderFound of(WrittenReport report, Path again) throws UnusableInputException {
        RerunCheck check = new RerunCheck(report, WrittenReport.read(again));
        try {
            check.files();
        } catch (IOException e) {
            throw new UnusableInputException(report.folder() + " cannot be verified: not all that is in it may be read."
                    + " Check that the account that runs this may read it, and run again.");
        }
        check.summary();
        return new FolderFound(check.differences, check.remarks, false, check.held, 0);
    }

    private void files() throws IOException {
        Map<String, WrittenFile> found = new HashMap<>();
        again.files().forEach(file -> found.put(file.name(), file));
        for (WrittenFile file : report.files()) {
            WrittenFile other = found.remove(file.name());
            String reason = whyNotHeld(file);
            if (reason != null) {
                remarks.add(file.name() + ": not held against its inputs: " + reason);
            } else if (other == null) {
                differences.add(file.name() + ": the same check, run again, does not write it");
            } else if (!file.mark().equals(other.mark())) {
                differences.add(file.name() + ": not what its inputs give" + where(file));
            } else {
                held++;
            }
        }
        found.keySet().stream()
                .sorted()
                .forEach(name -> differences.add(name + ": the same check, run again, writes it too"));
    }

    private @Nullable String whyNotHeld(WrittenFile file) throws IOException {
        if (file.isWorkbook() && isProtected(report.folder().resolve(file.name()))) {
            return "it is protected by a password, which makes every copy another";
        }
        if (file.tellsTheSummary() && notesNameTheFolder()) {
            return "it names the folder that it was written into";
        }
        if (file.tellsTheSummary() && !sameNotes) {
            return "its notes rest on what was in the folder before";
        }
        boolean aboutNotices = file.list().startsWith("notices")
                || (file.tellsTheSummary() && file.isOfTheWhole())
                || file.name().startsWith("data-quality");
        return noticesSinceFolder && aboutNotices
                ? "its notices rest on the folder that was given with --since, as it was then"
                : null;
    }

    private boolean notesNameTheFolder() {
        for (JsonNode note : again.json().path("notes")) {
            if (note.asText().contains(again.folder().toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProtected(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PROTECTED.length), PROTECTED);
        }
    }

    private String where(WrittenFile file) throws IOException {
        if (file.isWorkbook()) {
            return "";
        }
        try (BufferedReader one = reader(report, file);
                BufferedReader other = reader(again, file)) {
            long line = 0;
            String left;
            String right;
            do {
                left = one.readLine();
                right = other.readLine();
                line++;
            } while (left != null && left.equals(right));
            return ": line " + line + " is the first that differs";
        }
    }

    private static BufferedReader reader(WrittenReport report, WrittenFile file) throws IOException {
        return Files.newBufferedReader(report.folder().resolve(file.name()), StandardCharsets.UTF_8);
    }

    private void summary() {
        Set<String> keys = new TreeSet<>();
        report.json().fieldNames().forEachRemaining(keys::add);
        again.json().fieldNames().forEachRemaining(keys::add);
        keys.removeAll(NOT_HELD);
        if (noticesSinceFolder) {
            keys.removeAll(Set.of("notices", "findings"));
        }
        for (String key : keys) {
            if (!report.json().path(key).equals(again.json().path(key))) {
                differences.add(WrittenReport.SUMMARY + ": not what its inputs give: " + key);
            }
        }
        if (!sameNotes) {
            remarks.add(WrittenReport.SUMMARY
                    + ": its notes were not held against its inputs: they rest on what was in the" + " folder before");
        }
        if (!report.text("program_version").equals(again.text("program_version"))) {
            remarks.add("The report was made by driftwatch " + report.text("program_version") + " and is held against "
                    + again.text("program_version") + ": what differs may come from that.");
        }
    }

    private boolean sameNotes(JsonNode notes, JsonNode others) {
        if (notes.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < notes.size(); i++) {
            if (!isSame(notes.path(i).asText(), others.path(i).asText())) {
                return false;
            }
        }
        return true;
    }

    /** A note may name the folder of the reports, which was another one, however it was written then. */
    private boolean isSame(String note, String other) {
        String folder = again.folder().toString();
        int at = other.indexOf(folder);
        return at < 0
                ? note.equals(other)
                : note.startsWith(other.substring(0, at)) && note.endsWith(other.substring(at + folder.length()));
    }
}

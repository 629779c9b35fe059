package io.github.driftwatch.evidence;

import io.github.driftwatch.ingest.OwnReport;
import io.github.driftwatch.output.FolderTree;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.Owner;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of the owner's alone, beside that of the report, where a check is run once more: what is in it may be read, and so
 * belongs where the report is, and not among files that pass. It begins with what the run can have known of those before
 * it: as a check that is repeated on its day tells the same, its own lists stand for theirs. It is removed at the end; what
 * a killed run left is removed by the next.
 */
public final class RerunFolder implements AutoCloseable {

    private static final String PREFIX = ".driftwatch-verify-";

    /** What a check reads of the one before; of all else it asks only whether it is there. */
    private static final Set<String> READ_AGAIN = Set.of(
            "acknowledged.csv",
            "notices.csv",
            "notices-issued.csv",
            "overdue.csv",
            "upcoming.csv",
            "drift-risk.csv",
            "resolved.csv",
            "pseudonymised.txt");

    private static final String LEDGER = "notices-issued.csv";

    private static final List<String> LEDGER_HEADINGS =
            List.of("date", "notice", "role", "child_id", "plan_id", "anchor_date", "issued");

    private static final int ISSUED = 6;

    private final Path temporary;
    private final Path reports;

    private RerunFolder(Path temporary) {
        this.temporary = temporary;
        this.reports = temporary.resolve("reports");
    }

    /**
     * Makes one for a report.
     *
     * @throws OutputException where it cannot be made
     * @throws UnusableInputException where the report cannot be read
     */
    public static RerunFolder of(WrittenReport report) throws OutputException, UnusableInputException {
        boolean knewLedger = !isFirstOfLedger(report);
        Path folderOfReports = report.folder().toAbsolutePath().normalize();
        Path place = Objects.requireNonNullElse(folderOfReports.getParent(), folderOfReports);
        try {
            sweep(place);
            Path temporary = Files.createTempDirectory(
                    place, PREFIX + ProcessHandle.current().pid() + "-", Owner.folder());
            RerunFolder folder = new RerunFolder(temporary);
            boolean done = false;
            try {
                folder.fill(report, knewLedger);
                done = true;
                return folder;
            } finally {
                if (!done) {
                    folder.close();
                }
            }
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot write into " + place + ", where the check is run again, beside its reports:"
                            + " they are not copied to a folder for temporary files. Check that this user may write there and that the"
                            + " disk is not full, or verify a copy of the reports elsewhere.");
        }
    }

    /** Where the reports of the run go. */
    public Path reports() {
        return reports;
    }

    @Override
    public void close() {
        try {
            FolderTree.delete(temporary);
        } catch (IOException e) {
            // The owner's alone, and removed by the next.
        }
    }

    private void fill(WrittenReport report, boolean knewLedger) throws IOException {
        Files.createDirectory(reports, Owner.folder());
        // A protected workbook is not written again, and must not look left over from an earlier run.
        boolean withoutWorkbooks = report.options().containsKey("encrypt");
        boolean knewEarlier =
                report.json().has("compared_with") || report.json().has("rows_before");
        try (Stream<Path> all = Files.walk(report.folder())) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = report.folder().relativize(path).toString();
                boolean isSummary = name.equals(WrittenReport.SUMMARY);
                boolean isLedger = name.startsWith("notices");
                if (name.startsWith(".driftwatch")
                        || name.equals(Seal.FILE)
                        || Files.isDirectory(path)
                        || (withoutWorkbooks && name.endsWith(".xlsx"))
                        || (isSummary && !knewEarlier)
                        || (isLedger && !knewLedger)) {
                    continue;
                }
                Path copy = reports.resolve(name);
                Files.createDirectories(Objects.requireNonNull(copy.getParent(), "within"), Owner.folder());
                Files.createFile(copy, Owner.file());
                if (isSummary || READ_AGAIN.contains(name)) {
                    try (var out = Files.newOutputStream(copy)) {
                        Files.copy(path, out);
                    }
                }
            }
        }
    }

    /** Whether the run began its ledger: then it took as told what no run has listed, and must find none again. */
    private static boolean isFirstOfLedger(WrittenReport report) throws UnusableInputException {
        Path ledger = report.folder().resolve(LEDGER);
        if (report.json().path("notices").path("taken_as_told").asLong() == 0 || !Files.isRegularFile(ledger)) {
            return false;
        }
        boolean[] earlier = {false};
        String asAt = report.text("as_at");
        new OwnReport(ledger, LEDGER_HEADINGS, "Restore it from a copy.").<RuntimeException>read(row -> {
            String issued = row.text(ISSUED);
            earlier[0] |= issued != null && !issued.equals(asAt);
        });
        return !earlier[0];
    }

    private static void sweep(Path place) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path folder : left) {
                String[] words = folder.getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .split("-", -1);
                boolean abandoned = words[0].matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(words[0])).isEmpty();
                if (abandoned && Files.isWritable(folder)) {
                    FolderTree.delete(folder);
                }
            }
        }
    }
}

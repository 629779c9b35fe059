package io.github.driftwatch.evidence;

import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds every file of a folder of reports against its summary, and the counts of the summary against each other. */
public final class FolderCheck {

    /** People say in it what they know of, and the next run reads it: it is the one report that may change. */
    private static final String ACKNOWLEDGED = "acknowledged.csv";

    private static final String TRACE = "obligations.csv";

    /** The program's own, which no report names; so is what a run that writes has in hand. */
    private static final String LOCK = ".driftwatch.lock";

    private static final String STAGING = ".driftwatch-staging-";

    /** Enough to see whose they are; a folder that thousands of files were copied into is told in one line. */
    private static final int NAMES_SHOWN = 10;

    private static final int SHOWN_OF_DIGEST = 12;

    private final WrittenReport report;
    private final List<String> differences = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();
    private int sums;

    private FolderCheck(WrittenReport report) {
        this.report = report;
    }

    /**
     * Holds a folder against its summary.
     *
     * @throws UnusableInputException where it cannot be read
     */
    public static FolderFound of(WrittenReport report) throws UnusableInputException {
        FolderCheck check = new FolderCheck(report);
        for (WrittenFile file : report.files()) {
            check.hold(file);
        }
        check.counts();
        check.others();
        return new FolderFound(
                check.differences,
                check.remarks,
                check.changed.contains(ACKNOWLEDGED),
                report.files().size(),
                check.sums);
    }

    private void hold(WrittenFile file) throws UnusableInputException {
        Path path = report.folder().resolve(file.name());
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            different(file, "missing");
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || isBehindALink(file)) {
            different(file, "no ordinary file any more, but a link or a folder");
        } else {
            hold(file, path);
        }
    }

    private boolean isBehindALink(WrittenFile file) {
        Path step = report.folder();
        for (Path name : Path.of(file.name())) {
            step = step.resolve(name);
            if (Files.isSymbolicLink(step)) {
                return true;
            }
        }
        return false;
    }

    private void hold(WrittenFile file, Path path) throws UnusableInputException {
        try {
            FileMark mark = FileMark.of(path);
            if (mark.equals(file.mark())) {
                if (file.isCsv()) {
                    rows(file, RowCount.of(path));
                }
            } else if (file.name().equals(ACKNOWLEDGED)) {
                changed.add(file.name());
                remarks.add(
                        ACKNOWLEDGED + ": changed since it was written, as it may be: people say in it what they know"
                                + " of. Nothing is confirmed of it.");
            } else {
                different(file, "changed since it was written: " + how(file.mark(), mark) + toBeExpected(file));
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    path + " cannot be verified: it may not be read. Check that the account that"
                            + " runs this may read it, and run again.");
        }
    }

    private static String how(FileMark written, FileMark now) {
        return written.bytes() == now.bytes()
                ? "as long as it was, sha256 " + start(written) + " then, " + start(now) + " now"
                : written.bytes() + " bytes then, " + now.bytes() + " now";
    }

    private static String start(FileMark mark) {
        return mark.sha256().substring(0, SHOWN_OF_DIGEST) + "…";
    }

    private static String toBeExpected(WrittenFile file) {
        return file.isOfTheWhole() && file.list().startsWith("notices")
                ? " (driftwatch notices writes it too, where it is given this folder)"
                : "";
    }

    private void different(WrittenFile file, String how) {
        changed.add(file.name());
        differences.add(file.name() + ": " + how);
    }

    private void rows(WrittenFile file, long found) {
        sums++;
        if (found != file.rows()) {
            differences.add(WrittenReport.SUMMARY + ": does not add up: rows of " + file.name() + ", " + file.rows()
                    + "; rows in the file, " + found);
        }
    }

    private void counts() throws UnusableInputException {
        Sums found = Sums.of(report);
        sums += found.held();
        differences.addAll(found.wrong());
        boolean traced = report.files().stream().anyMatch(file -> file.name().equals(TRACE));
        if (traced && !changed.contains(TRACE)) {
            TraceCount trace = TraceCount.of(report.folder().resolve(TRACE), asAt());
            sums += trace.held();
            differences.addAll(trace.differences(report.json(), rowsOf("overdue")));
        }
    }

    private @Nullable Long rowsOf(String list) {
        return report.files().stream()
                .filter(file -> file.list().equals(list) && !file.isWorkbook())
                .map(WrittenFile::rows)
                .findFirst()
                .orElse(null);
    }

    private LocalDate asAt() throws UnusableInputException {
        try {
            return LocalDate.parse(report.text("as_at"));
        } catch (DateTimeException e) {
            throw new UnusableInputException(report.folder().resolve(WrittenReport.SUMMARY)
                    + " cannot be used: its as_at is no date. Restore it from a copy, or run driftwatch check again.");
        }
    }

    /** What is in the folder and is none of the report's. */
    private void others() throws UnusableInputException {
        Set<String> known = new HashSet<>(Set.of(WrittenReport.SUMMARY));
        if (report.isSealed()) {
            known.add(Seal.FILE);
        }
        report.files().forEach(file -> known.add(file.name()));
        Set<String> others = new TreeSet<>();
        boolean writing = false;
        try (Stream<Path> all = Files.walk(report.folder())) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = report.folder().relativize(path).toString().replace('\\', '/');
                writing |= name.startsWith(STAGING);
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        && !name.equals(LOCK)
                        && !name.startsWith(STAGING)
                        && !known.contains(name)) {
                    others.add(name);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(report.folder() + " cannot be verified: not all that is in it may be read."
                    + " Check that the account that runs this may read it, and run again.");
        }
        if (!others.isEmpty()) {
            remarks.add("Not of this report, and not looked at: "
                    + others.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
                    + (others.size() > NAMES_SHOWN ? " and " + (others.size() - NAMES_SHOWN) + " others" : ""));
        }
        if (writing) {
            remarks.add("A run is writing into this folder, or was stopped while it did: once it, or the next one, has"
                    + " finished, verify again.");
        }
    }
}

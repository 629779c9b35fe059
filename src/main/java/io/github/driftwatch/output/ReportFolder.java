package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of reports, replaced as a whole or not at all. Everything is written into a hidden folder inside it and moved
 * into place at the end, in the order in which the files were begun; where anything fails, the earlier report is as it
 * was. A run that is killed while it moves its files is completed by the next one that opens the folder. One run at a time:
 * a lock says so to the others. Files of an earlier run that this one does not write stay.
 */
public final class ReportFolder implements AutoCloseable {

    private static final String STAGING = ".driftwatch-staging-";
    private static final String SET_ASIDE = "not-in-place";

    private final Path folder;
    private final FolderLock lock;
    private final Path staging;
    private final Keeping keeping;
    private final Disk disk;
    private final Map<String, StagedFile> files = new LinkedHashMap<>();
    private boolean kept;

    private ReportFolder(Path folder, FolderLock lock, Path staging, Keeping keeping, Disk disk) {
        this.folder = folder;
        this.lock = lock;
        this.staging = staging;
        this.keeping = keeping;
        this.disk = disk;
    }

    /** Opens a folder for what is its owner's alone. */
    public static ReportFolder open(Path folder) throws OutputException, FolderBusyException {
        return open(folder, Keeping.OWNERS_ALONE);
    }

    /**
     * Opens a folder, which is made where there is none, completes what a killed run had begun to move into place, and
     * clears away whatever else killed runs left in it.
     */
    public static ReportFolder open(Path folder, Keeping keeping) throws OutputException, FolderBusyException {
        return open(folder, keeping, Disk.REAL);
    }

    /** The same on a disk of a test's own. */
    public static ReportFolder open(Path folder, Keeping keeping, Disk disk)
            throws OutputException, FolderBusyException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw WriteFailure.notAFolder(folder);
        }
        if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
            throw WriteFailure.aLink(folder);
        }
        try {
            keeping.makeFolder(folder);
            FolderLock lock = FolderLock.take(folder);
            boolean open = false;
            try {
                settleAndSweep(folder, disk);
                Path staging = Files.createTempDirectory(folder, STAGING, Owner.folder());
                open = true;
                return new ReportFolder(folder, lock, staging, keeping, disk);
            } finally {
                if (!open) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw WriteFailure.ofFolder(folder, e);
        }
    }

    /**
     * Completes what a killed run had begun to move into place, for who reads a folder and writes nothing into it: until
     * then some of its files are of that run and some of the one before. A folder where nothing was begun is not touched.
     *
     * @throws OutputException where it cannot be completed
     * @throws FolderBusyException where a run is at it now
     */
    public static void settle(Path folder) throws OutputException, FolderBusyException {
        boolean halfDone = false;
        if (Files.isDirectory(folder)) {
            try {
                for (Path staging : leftIn(folder)) {
                    halfDone |= new Publication(folder, staging, Disk.REAL).isHalfDone();
                }
            } catch (IOException e) {
                // It cannot be listed: whoever reads it will say so.
                return;
            }
        }
        if (halfDone) {
            open(folder).close();
        }
    }

    /** Whether a run is writing into a folder now, for who reads it and writes nothing into it. */
    public static boolean isBeingWritten(Path folder) {
        return FolderLock.isTaken(folder);
    }

    /**
     * Begins a file of the report.
     *
     * @param name its name; with {@code /} between names, it goes into a folder within this one, made where there is none
     */
    public StagedFile create(String name) throws OutputException {
        Places.requireFree(folder, name);
        try {
            Files.createDirectories(Places.folderOf(staging.resolve(name)), Owner.folder());
            StagedFile file = StagedFile.create(staging.resolve(name), disk, keeping);
            files.put(name, file);
            return file;
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    /** Whether this run writes a file of that name. */
    public boolean writes(String name) {
        return files.containsKey(name);
    }

    /** Whether an earlier run left a file of that name. */
    public boolean holds(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** The names of the files that an earlier run left in a folder within this one, sorted. */
    public List<String> filesIn(String name) throws OutputException {
        return namesIn(name, Files::isRegularFile);
    }

    /** The names of the folders that an earlier run left in a folder within this one, sorted. */
    public List<String> foldersIn(String name) throws OutputException {
        return namesIn(name, Files::isDirectory);
    }

    private List<String> namesIn(String name, DirectoryStream.Filter<Path> filter) throws OutputException {
        Path within = folder.resolve(name);
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(within, filter)) {
            folders.forEach(each -> names.add(each.getFileName().toString()));
        } catch (IOException e) {
            throw WriteFailure.ofFolder(within, e);
        }
        return names.stream().sorted().toList();
    }

    /** A folder for what is put aside on the way: it goes when the run ends, or at the start of the next. */
    public Path staging() {
        return staging;
    }

    public Path folder() {
        return folder;
    }

    /** What to tell a person of a file that could not be written. */
    public OutputException failure(String name, IOException failure) {
        return WriteFailure.of(folder.resolve(name), failure);
    }

    /** Moves every file into place, or none. All of them have been closed. */
    public void publish() throws OutputException {
        for (String name : files.keySet()) {
            Places.requireFree(folder, name);
        }
        for (String name : files.keySet()) {
            makeFolderOf(folder.resolve(name));
        }
        Publication publication = new Publication(folder, staging, disk);
        try {
            publication.prepare(files.keySet());
            Publication.Refusal refusal = publication.carryOut(files.keySet());
            if (refusal != null) {
                throw takenBack(publication, refusal);
            }
        } catch (IOException e) {
            throw WriteFailure.ofFolder(folder, e);
        }
    }

    /** Takes back what was moved. What would have replaced a file that another program holds is kept for its readers. */
    private OutputException takenBack(Publication publication, Publication.Refusal refusal) {
        Path target = folder.resolve(refusal.name());
        try {
            publication.takeBack(files.keySet());
        } catch (IOException e) {
            kept = true;
            return WriteFailure.halfReplaced(target, refusal.why());
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return WriteFailure.of(target, refusal.why());
        }
        try {
            Path beside = SetAside.move(staging, folder, SET_ASIDE, "");
            keeping.shareFolders(beside);
            return WriteFailure.heldOpen(target, refusal.why(), beside);
        } catch (IOException e) {
            return WriteFailure.of(target, refusal.why());
        }
    }

    private void makeFolderOf(Path target) throws OutputException {
        Path parent = Places.folderOf(target);
        Path there = parent;
        while (!Files.exists(there)) {
            there = Places.folderOf(there);
        }
        if (!Files.isDirectory(there)) {
            throw WriteFailure.notAFolder(there);
        }
        try {
            keeping.makeFolder(parent);
        } catch (IOException e) {
            throw WriteFailure.ofFolder(parent, e);
        }
    }

    /** Removes what was not published, and lets the next run in, which sweeps up what could not be removed. */
    @Override
    public void close() {
        try (lock) {
            for (StagedFile file : files.values()) {
                closeWhatever(file);
            }
            if (!kept) {
                FolderTree.delete(staging);
            }
        } catch (IOException e) {
            // Hidden, the owner's alone, and removed at the start of the next run.
        }
    }

    /** Closes a file that is given up: that it cannot be completed is known, or of no interest, by now. */
    private static void closeWhatever(StagedFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // A file on its way to being removed.
        }
    }

    private static void settleAndSweep(Path folder, Disk disk) throws IOException, OutputException {
        for (Path staging : leftIn(folder)) {
            settle(folder, new Publication(folder, staging, disk));
            FolderTree.delete(staging);
        }
    }

    private static void settle(Path folder, Publication publication) throws OutputException {
        if (publication.isHalfDone()) {
            try {
                publication.settle();
            } catch (IOException e) {
                throw WriteFailure.unsettled(folder, e);
            }
        }
    }

    /** What killed runs left. */
    private static List<Path> leftIn(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, STAGING + "*")) {
            found.forEach(left::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return left;
    }
}

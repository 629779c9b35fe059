package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A folder of reports, replaced as a whole or not at all. Everything is written into a hidden folder inside it and moved
 * into place at the end, in the order in which the files were begun; where anything fails, the earlier report is as it
 * was. One run at a time: a lock says so to the others. Files of an earlier run that this one does not write stay.
 */
public final class ReportFolder implements AutoCloseable {

    private static final String STAGING = ".driftwatch-staging-";

    private final Path folder;
    private final FolderLock lock;
    private final Path staging;
    private final UnaryOperator<OutputStream> disk;
    private final Map<String, StagedFile> files = new LinkedHashMap<>();
    private boolean kept;

    private ReportFolder(Path folder, FolderLock lock, Path staging, UnaryOperator<OutputStream> disk) {
        this.folder = folder;
        this.lock = lock;
        this.staging = staging;
        this.disk = disk;
    }

    /** Opens a folder, which is made where there is none, and clears away what killed runs left in it. */
    public static ReportFolder open(Path folder) throws OutputException, FolderBusyException {
        return open(folder, UnaryOperator.identity());
    }

    public static ReportFolder open(Path folder, UnaryOperator<OutputStream> disk)
            throws OutputException, FolderBusyException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw WriteFailure.notAFolder(folder);
        }
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, Owner.folder());
            }
            FolderLock lock = FolderLock.take(folder);
            try {
                sweep(folder);
                Path staging = Files.createTempDirectory(folder, STAGING, Owner.folder());
                return new ReportFolder(folder, lock, staging, disk);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw WriteFailure.ofFolder(folder, e);
        }
    }

    /**
     * Begins a file of the report.
     *
     * @param name its name; with {@code /} between names, it goes into a folder within this one, made where there is none
     */
    public StagedFile create(String name) throws OutputException {
        try {
            Files.createDirectories(folderOf(staging.resolve(name)), Owner.folder());
            StagedFile file = StagedFile.create(staging.resolve(name), disk);
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
            Path target = folder.resolve(name);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
                throw WriteFailure.notAFile(target);
            }
        }
        for (String name : files.keySet()) {
            makeFolderOf(folder.resolve(name));
        }
        List<Replacement> done = new ArrayList<>();
        for (String name : files.keySet()) {
            Replacement replacement =
                    new Replacement(staging.resolve(name), folder.resolve(name), staging.resolve(name + ".earlier"));
            try {
                replacement.carryOut();
                done.add(replacement);
            } catch (IOException e) {
                kept = !Replacement.takeBack(done);
                throw kept ? WriteFailure.halfReplaced(folder.resolve(name), staging, e) : failure(name, e);
            }
        }
    }

    private static void makeFolderOf(Path target) throws OutputException {
        Path parent = folderOf(target);
        Path there = parent;
        while (!Files.exists(there)) {
            there = folderOf(there);
        }
        if (!Files.isDirectory(there)) {
            throw WriteFailure.notAFolder(there);
        }
        try {
            Files.createDirectories(parent, Owner.folder());
        } catch (IOException e) {
            throw WriteFailure.ofFolder(parent, e);
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file of a report is in a folder");
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

    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, STAGING + "*")) {
            for (Path staging : left) {
                FolderTree.delete(staging);
            }
        }
    }
}

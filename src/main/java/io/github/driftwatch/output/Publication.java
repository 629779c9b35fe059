package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run on their way from the folder in which they were written to their places. What is there before is kept
 * under a second name, and the list of files is on the disk, before the first of them is moved: a run that is killed
 * between two of them is completed by whoever opens the folder next, and one that is refused takes back what it moved.
 */
final class Publication {

    private static final String EARLIER = ".earlier";

    private final Path folder;
    private final Path staging;
    private final Disk disk;
    private final Journal journal;

    Publication(Path folder, Path staging, Disk disk) {
        this.folder = folder;
        this.staging = staging;
        this.disk = disk;
        this.journal = new Journal(staging);
    }

    /** Whether a run was killed while it moved files. */
    boolean isHalfDone() {
        return journal.isThere();
    }

    /** Makes ready: nothing of this is seen in the folder. */
    void prepare(Collection<String> names) throws IOException {
        List<Replacement> replacements = replacements(names);
        Flushing.all(replacements.stream().map(Replacement::fresh).toList(), disk);
        for (Replacement each : replacements) {
            each.keepEarlier();
        }
        disk.flush(staging);
        journal.write(names, disk);
        disk.flush(staging);
    }

    /**
     * Moves the files, in their order.
     *
     * @return the name of the file that could not be moved, with what the system said of it; null where all were
     */
    @Nullable
    Refusal carryOut(Collection<String> names) throws IOException {
        for (String name : names) {
            try {
                replacement(name).carryOut(disk);
            } catch (IOException e) {
                return new Refusal(name, e);
            }
        }
        disk.flush(folder);
        journal.strikeOut();
        return null;
    }

    /**
     * A file that could not be moved.
     *
     * @param name the file's name
     * @param why what the system said
     */
    record Refusal(String name, IOException why) {}

    /** Puts back what was there before; the new files are where they were written. */
    void takeBack(Collection<String> names) throws IOException {
        for (Replacement each : replacements(names)) {
            each.takeBack(disk);
        }
        journal.strikeOut();
        FolderTree.delete(staging.resolve(EARLIER));
    }

    /** Completes what a killed run had begun; where the system will not have it, puts back what was there before. */
    void settle() throws IOException {
        List<String> names = journal.names();
        for (String name : names) {
            Places.requireWithin(folder, name);
        }
        if (carryOut(names) != null) {
            takeBack(names);
        }
    }

    private List<Replacement> replacements(Collection<String> names) {
        return names.stream().map(this::replacement).toList();
    }

    private Replacement replacement(String name) {
        return new Replacement(
                staging.resolve(name),
                folder.resolve(name),
                staging.resolve(EARLIER).resolve(name));
    }
}

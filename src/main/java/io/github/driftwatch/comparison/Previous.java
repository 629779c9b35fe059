package io.github.driftwatch.comparison;

import io.github.driftwatch.source.Sha256;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The earlier run that a user names to be compared with. */
public final class Previous {

    /** No earlier run is named. */
    public static final Previous NOT_ASKED = new Previous(null, null, List.of());

    static final String REMEDY =
            "Restore it from a copy, name another run with --previous, or leave that away for once. Then run again.";

    private final @Nullable Comparison comparison;
    private final @Nullable Differences differences;
    private final List<String> notes;

    private Previous(@Nullable Comparison comparison, @Nullable Differences differences, List<String> notes) {
        this.comparison = comparison;
        this.differences = differences;
        this.notes = List.copyOf(notes);
    }

    /**
     * Reads the run in a folder, where it can be compared.
     *
     * @param folder the folder; absent where none is named
     * @param written the folder that this run writes into, which a first night finds empty; absent where it writes none
     * @throws UnusableInputException where there is no run, or its files are damaged
     */
    public static Previous read(@Nullable Path folder, @Nullable Path written, Tonight tonight)
            throws UnusableInputException {
        if (folder == null) {
            return NOT_ASKED;
        }
        Path file = folder.resolve(EarlierSummary.FILE);
        if (!Files.isRegularFile(file)) {
            if (written != null && isSame(folder, written)) {
                return nothing("Nothing to compare with yet: " + folder
                        + " holds no earlier check. The next one into it is compared with this one.");
            }
            throw new UnusableInputException((Files.isDirectory(folder)
                            ? "The folder " + folder + ", given with --previous, holds no summary.json"
                            : "There is no folder " + folder + ", given with --previous")
                    + ". Name the folder that an earlier check wrote, or leave --previous away.");
        }
        return read(folder, EarlierSummary.read(file), tonight);
    }

    /** The comparison; absent where nothing is, or can be, compared. */
    public @Nullable Comparison comparison() {
        return comparison;
    }

    /**
     * What is to be said of it, a sentence each.
     *
     * @param layout the layout that tonight's input was read as
     */
    public List<String> notes(String layout) {
        List<String> all = new ArrayList<>(notes);
        String note = differences == null ? null : differences.note(layout);
        if (note != null) {
            all.add(note);
        }
        return all;
    }

    private static Previous read(Path folder, EarlierSummary summary, Tonight tonight) throws UnusableInputException {
        Differences differences = new Differences(folder, summary, tonight);
        String reason = differences.whyNotComparable();
        if (reason != null) {
            return nothing(reason);
        }
        EarlierRun run = new EarlierRun(summary);
        EarlierLists lists = new EarlierLists(run);
        Set<ComparedList> compared = EnumSet.noneOf(ComparedList.class);
        List<String> lacking = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (ComparedList list : EnumSet.allOf(ComparedList.class)) {
            Path file = folder.resolve(list.fileName() + ".csv");
            if (tonight.lists().contains(list)) {
                if (isOfThatRun(file, summary, changed)) {
                    lists.read(list, file);
                    compared.add(list);
                } else {
                    lacking.add(list.fileName());
                }
            }
        }
        Path resolved = folder.resolve("resolved.csv");
        if (summary.asAt().equals(tonight.asAt()) && isOfThatRun(resolved, summary, changed)) {
            lists.readResolved(resolved);
        }
        List<String> notes = new ArrayList<>();
        if (!lacking.isEmpty()) {
            notes.add(differences.lacking(lacking));
        }
        if (!changed.isEmpty()) {
            notes.add(differences.changedSince(changed));
        }
        return compared.isEmpty()
                ? new Previous(null, null, notes)
                : new Previous(new Comparison(run, tonight, compared), differences, notes);
    }

    /** A file that an older run left behind is none of that run's; one that was saved since is, as far as anybody knows. */
    private static boolean isOfThatRun(Path file, EarlierSummary summary, List<String> changed)
            throws UnusableInputException {
        String name = String.valueOf(file.getFileName());
        String digest = summary.outputs().get(name);
        if (digest == null || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            if (!Sha256.of(file).equals(digest)) {
                changed.add(name);
            }
            return true;
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be used: it may not be read. " + REMEDY);
        }
    }

    private static Previous nothing(String note) {
        return new Previous(null, null, List.of(note));
    }

    private static boolean isSame(Path folder, Path written) {
        try {
            return Files.isSameFile(folder, written);
        } catch (IOException e) {
            return folder.toAbsolutePath()
                    .normalize()
                    .equals(written.toAbsolutePath().normalize());
        }
    }
}

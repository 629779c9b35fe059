package io.github.driftwatch.comparison;

import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.words.NearestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    Previous(@Nullable Comparison comparison, @Nullable Differences differences, List<String> notes) {
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
                            ? "The folder " + folder + ", given with --previous, holds no summary.json."
                            : "There is no folder " + folder + ", given with --previous"
                                    + NearestFile.questionOfFolder(folder))
                    + " Name the folder that an earlier check wrote, or leave --previous away.");
        }
        return new PreviousReading(folder, EarlierSummary.read(file), tonight)
                .read(written != null && isSame(folder, written));
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

    static Previous nothing(String note) {
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

package io.github.driftwatch.comparison;

import io.github.driftwatch.comparison.EarlierSummary.Output;
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

/** Reads the lists of an earlier run, as far as they can be compared, and says what cannot be. */
final class PreviousReading {

    private final Path folder;
    private final EarlierSummary summary;
    private final Tonight tonight;
    private final Differences differences;
    private final EarlierRun run;
    private final EarlierLists lists;
    private final List<String> notes = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private final List<String> notComparedThen = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    PreviousReading(Path folder, EarlierSummary summary, Tonight tonight) {
        this.folder = folder;
        this.summary = summary;
        this.tonight = tonight;
        this.differences = new Differences(folder, summary, tonight);
        this.run = new EarlierRun(summary);
        this.lists = new EarlierLists(run);
    }

    /**
     * Reads them.
     *
     * @param replaced whether this run replaces that one
     */
    Previous read(boolean replaced) throws UnusableInputException {
        String reason = differences.whyNotComparable();
        if (reason != null) {
            return Previous.nothing(reason);
        }
        boolean passesOn =
                replaced && summary.comparedWith() != null && summary.asAt().equals(tonight.asAt()) && readResolved();
        Set<ComparedList> compared = EnumSet.noneOf(ComparedList.class);
        for (ComparedList list : EnumSet.allOf(ComparedList.class)) {
            if (tonight.lists().contains(list) && read(list, passesOn)) {
                compared.add(list);
            }
        }
        if (!lacking.isEmpty()) {
            notes.add(differences.lacking(lacking));
        }
        if (!notComparedThen.isEmpty()) {
            notes.add(differences.notComparedThen(notComparedThen));
        }
        if (!changed.isEmpty()) {
            notes.add(differences.changedSince(changed));
        }
        return compared.isEmpty()
                ? new Previous(null, null, notes)
                : new Previous(new Comparison(run, tonight, compared, passesOn), differences, notes);
    }

    private boolean read(ComparedList list, boolean passesOn) throws UnusableInputException {
        Path file = folder.resolve(list.fileName() + ".csv");
        Output output = outputOfThatRun(file);
        if (output == null) {
            lacking.add(list.fileName());
            return false;
        }
        if (passesOn && !summary.compared().contains(list.fileName())) {
            notComparedThen.add(list.fileName());
            return false;
        }
        return isWhole(file, output, lists.read(list, file, output.rows()), "not compared");
    }

    /** Without what that run said to be resolved, nothing of the days before is known, and it is compared alone. */
    private boolean readResolved() throws UnusableInputException {
        Path file = folder.resolve("resolved.csv");
        Output output = outputOfThatRun(file);
        return output != null
                && isWhole(
                        file,
                        output,
                        lists.readResolved(file, output.rows()),
                        "compared with that check alone, and not with the one before it");
    }

    private boolean isWhole(Path file, Output output, long rows, String otherwise) {
        String name = String.valueOf(file.getFileName());
        if (rows < output.rows()) {
            notes.add(differences.cut(name, rows, output.rows(), otherwise));
            changed.remove(name);
        } else if (rows > output.rows()) {
            notes.add(differences.moreRows(name, rows, output.rows()));
        }
        return rows >= output.rows();
    }

    /**
     * A file as that run wrote it; absent where it wrote none, whatever an older run left behind. One that was saved since
     * is of that run, as far as anybody knows.
     */
    private @Nullable Output outputOfThatRun(Path file) throws UnusableInputException {
        String name = String.valueOf(file.getFileName());
        Output output = summary.outputs().get(name);
        if (output == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            if (!Sha256.of(file).equals(output.sha256())) {
                changed.add(name);
            }
            return output;
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be used: it may not be read. " + Previous.REMEDY);
        }
    }
}

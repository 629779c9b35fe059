package io.github.driftwatch.cli;

import io.github.driftwatch.source.Paths;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every file that a run reads or keeps, held against every file that it writes: nothing takes the place of another thing's
 * file. Each option that names a file counts, whatever it is for, so that an option made later is not forgotten here.
 */
final class FilesInUse {

    /** What is made where there is none, or added to: such a file serves one purpose alone. */
    private static final List<String> KEPT = List.of("--register", "--key", "--pseudonymise");

    /** What is written, and folders, whose files are told by those who read them. */
    private static final Set<String> NO_FILES_TO_KEEP = Set.of("--out", "--dir", "--previous");

    /** A file and the option that names it. */
    private record Named(String option, Path file) {}

    private final List<Named> named = new ArrayList<>();

    private FilesInUse() {}

    /** Those that the options of a command name, be they there or not, once its command line has been parsed. */
    static FilesInUse of(CommandSpec command) {
        FilesInUse files = new FilesInUse();
        for (OptionSpec option : command.options()) {
            String name = option.longestName();
            if (!NO_FILES_TO_KEEP.contains(name) && option.getValue() instanceof Path file) {
                files.add(name, file);
            }
        }
        return files;
    }

    /** Takes a file that no option names as such. */
    void add(String option, Path file) {
        named.add(new Named(option, file));
    }

    /**
     * Makes sure that none of them would be spoilt.
     *
     * @param written what will be written
     * @param exported whether a file is part of the export, be it named or found in a folder
     * @param carriedOn whether what takes a file's place takes its rows over
     */
    void require(Written written, Predicate<Path> exported, Predicate<Path> carriedOn) {
        for (String option : KEPT) {
            for (Named kept : named) {
                if (kept.option().equals(option)) {
                    requireOwn(kept, exported);
                    requireOutside(kept, written.folder());
                }
            }
        }
        if (written.folder() == null) {
            written.files().stream().filter(exported).findFirst().ifPresent(file -> {
                throw written.wouldReplace(file);
            });
        }
        for (Named each : named) {
            if (written.replaces(each.file()) && !carriedOn.test(each.file())) {
                throw written.wouldReplace(each.file());
            }
        }
    }

    private void requireOwn(Named kept, Predicate<Path> exported) {
        for (Named other : named) {
            if (!other.option().equals(kept.option()) && Paths.isSame(other.file(), kept.file())) {
                throw new WrongCommandException(kept.option() + ": " + kept.file() + " is the file that "
                        + other.option() + " names too; give another file.");
            }
        }
        if (exported.test(kept.file())) {
            throw new WrongCommandException(kept.option() + ": " + kept.file()
                    + " is one of the files that this run reads; give another file.");
        }
    }

    private static void requireOutside(Named kept, @Nullable Path folder) {
        if (folder != null && Paths.isWithin(kept.file(), folder)) {
            throw new WrongCommandException(kept.option() + ": " + kept.file()
                    + " is in the folder of --out, where reports take the place of files; give another file, outside"
                    + " it.");
        }
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.source.Paths;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command will write.
 *
 * @param files its files
 * @param folder the folder of reports that they go into; absent where they are files by themselves
 * @param parts the folder all of whose files may be written; absent where there is none
 */
record Written(
        List<Path> files, @Nullable Path folder, @Nullable Path parts) {

    /** A file by itself; nothing where there is none. */
    static Written file(@Nullable Path file) {
        return files(file == null ? List.of() : List.of(file));
    }

    /** Files by themselves. */
    static Written files(List<Path> files) {
        return new Written(files, null, null);
    }

    /** Whether something takes the place of a file. */
    boolean replaces(Path file) {
        return files.stream().anyMatch(written -> Paths.isSame(file, written))
                || (parts != null && Paths.isWithin(file, parts));
    }

    /** What is said where it would. */
    WrongCommandException wouldReplace(Path file) {
        return new WrongCommandException("--out: " + file + " is one of the files that this run reads, and "
                + (folder == null
                        ? "writing there would destroy it; give another file."
                        : "a report would take its place; give another folder."));
    }
}

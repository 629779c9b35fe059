package io.github.driftwatch.workbook;

import io.github.driftwatch.output.FolderTree;
import io.github.driftwatch.output.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a workbook puts its pages aside: a folder of the owner's alone, made when it is first wanted. */
final class AsideFolder {

    private final @Nullable Path under;
    private @Nullable Path made;
    private int files;

    /** @param under the folder that it is made in; absent for the system's own for passing things */
    AsideFolder(@Nullable Path under) {
        this.under = under;
    }

    /** A name for a further file in it. */
    Path newFile() throws IOException {
        if (made == null) {
            made = under == null
                    ? Files.createTempDirectory("driftwatch-", Owner.folder())
                    : Files.createTempDirectory(under, "pages-", Owner.folder());
        }
        files++;
        return made.resolve("page-" + files);
    }

    void remove() throws IOException {
        if (made != null) {
            FolderTree.delete(made);
        }
    }
}

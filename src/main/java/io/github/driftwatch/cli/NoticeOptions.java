package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.Since;
import io.github.driftwatch.cli.value.SinceConverter;
import io.github.driftwatch.run.NoticesWanted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which notices a command lists. */
final class NoticeOptions {

    @Option(
            names = "--since",
            paramLabel = "DATE|FOLDER",
            converter = SinceConverter.class,
            description =
                    "The notices that have arisen since a day, that day included; or those that the earlier run in"
                            + " this folder, and the runs before it, did not list.")
    private @Nullable Since since;

    /**
     * What is wanted, as the options say.
     *
     * @param from the first day of a range, where the command has such an option and it is given
     * @param to the last day of the range
     * @param out where the command writes to: the first run of a scheduled job is compared with a folder still to be made
     */
    NoticesWanted wanted(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate asAt, @Nullable Path out) {
        if (since != null && (from != null || to != null)) {
            throw new WrongCommandException("--since and --from cannot go together; give one of the two.");
        }
        if (to != null && from == null) {
            throw new WrongCommandException("--to needs --from: the first day of the range is missing.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new WrongCommandException(
                    "--from: found " + from + ", which is later than --to, " + to + "; change one of them.");
        }
        if (since == null) {
            return new NoticesWanted(from, to, null, null);
        }
        if (since.folder() != null && !since.folder().equals(out) && !Files.isDirectory(since.folder())) {
            throw new WrongCommandException("--since: found " + since.folder()
                    + ", which is neither a day, as in 2026-11-20, nor a folder that is there; check it.");
        }
        if (since.day() != null && since.day().isAfter(asAt)) {
            throw new WrongCommandException("--since: found " + since.day() + ", which is later than the as-at date, "
                    + asAt + "; change one of them.");
        }
        return new NoticesWanted(null, null, since.day(), since.folder());
    }

    /** What is to be said of a list before it is read. */
    static List<String> remarks(NoticesWanted wanted, LocalDate asAt) {
        List<String> remarks = new ArrayList<>();
        LocalDate to = wanted.untilInclusive();
        if (to != null && to.isAfter(asAt)) {
            remarks.add("Nothing after the as-at date, " + asAt + ", has arisen yet: the list ends there.");
        }
        if (wanted.restsOnListOnly()) {
            remarks.add(
                    "The folder " + wanted.earlierRun() + " has notices.csv and no notices-issued.csv: what it lists"
                            + " is left out, and only the last 7 days are looked at.");
        }
        return remarks;
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files of an export: one for each table, a workbook, or a folder. */
final class ExportOptions {

    @Option(names = "--plans", paramLabel = "FILE", description = "The plans: CSV or a workbook.")
    private @Nullable Path plans;

    @Option(names = "--reviews", paramLabel = "FILE", description = "The review history.")
    private @Nullable Path reviews;

    @Option(names = "--events", paramLabel = "FILE", description = "What else was recorded on plans.")
    private @Nullable Path events;

    @Option(names = "--core-groups", paramLabel = "FILE", description = "The core group meetings.")
    private @Nullable Path coreGroups;

    @Option(names = "--visits", paramLabel = "FILE", description = "The visits.")
    private @Nullable Path visits;

    @Option(names = "--actions", paramLabel = "FILE", description = "The actions of the plans.")
    private @Nullable Path actions;

    @Option(names = "--scores", paramLabel = "FILE", description = "The safety scores.")
    private @Nullable Path scores;

    @Option(
            names = "--acknowledged",
            paramLabel = "FILE",
            description = "What is late and known about: which requirement, why, and until when. May stand beside --dir"
                    + " and --workbook too.")
    private @Nullable Path acknowledged;

    @Option(
            names = "--workbook",
            paramLabel = "FILE",
            description = "One workbook with sheets plans, reviews and so on, in place of a file for each.")
    private @Nullable Path workbook;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description = "A folder with plans.csv, reviews.csv and so on, in place of naming each.")
    private @Nullable Path folder;

    /** Whether a file is the list of what is known about. */
    boolean isAcknowledged(Path file) {
        return file.equals(acknowledged);
    }

    /** What is to be read, of a named layout or one that the headings tell. */
    Sources sources(@Nullable Layout named, Opening how) throws UnusableInputException {
        Map<Table, Path> files = files();
        int ways = (files.isEmpty() ? 0 : 1) + (workbook == null ? 0 : 1) + (folder == null ? 0 : 1);
        if (ways != 1) {
            throw new WrongCommandException(
                    ways == 0
                            ? "nothing to read: give --plans FILE and --reviews FILE, or --workbook FILE, or --dir FOLDER."
                            : "--workbook, --dir and a file for each table cannot go together; give one of the three.");
        }
        if (workbook != null) {
            return withKnown(Sources.workbook(workbook)).opened(how);
        }
        if (folder != null) {
            return withKnown(Sources.folder(folder)).opened(how);
        }
        Sources sources = Sources.files(files).opened(how);
        if (!files.containsKey(Table.PLANS)) {
            throw missing(Table.PLANS);
        }
        if (!files.containsKey(Table.REVIEWS) && sources.areCanonical(named)) {
            throw missing(Table.REVIEWS);
        }
        return sources;
    }

    /** What is known about is the users' own table, and may be named beside an export of any kind. */
    private Sources withKnown(Sources export) {
        return acknowledged == null ? export : export.beside(acknowledged);
    }

    private static WrongCommandException missing(Table table) {
        return new WrongCommandException(
                table.option() + " is missing: both --plans FILE and --reviews FILE are needed.");
    }

    private Map<Table, Path> files() {
        Map<Table, Path> files = new EnumMap<>(Table.class);
        put(files, Table.PLANS, plans);
        put(files, Table.REVIEWS, reviews);
        put(files, Table.EVENTS, events);
        put(files, Table.CORE_GROUPS, coreGroups);
        put(files, Table.VISITS, visits);
        put(files, Table.ACTIONS, actions);
        put(files, Table.SCORES, scores);
        if (workbook == null && folder == null) {
            put(files, Table.ACKNOWLEDGED, acknowledged);
        }
        return files;
    }

    private static void put(Map<Table, Path> files, Table table, @Nullable Path file) {
        if (file != null) {
            files.put(table, file);
        }
    }
}

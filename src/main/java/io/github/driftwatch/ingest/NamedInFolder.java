package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Names;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.words.NearestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with a file for each table, its name matched as headings are. */
record NamedInFolder(Path folder) implements Sources.SourceFinder {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "xlsb");

    @Override
    public Map<Table, RowSource> find(Opened opened) throws UnusableInputException {
        List<Path> files = files();
        Map<Table, RowSource> found = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<Path> matching =
                    files.stream().filter(file -> isOf(file, table)).toList();
            if (matching.size() > 1) {
                throw new UnusableInputException("The folder " + folder + " holds " + matching.size() + " files of "
                        + table.fileName() + ", " + Paths.name(matching.get(0)) + " and "
                        + Paths.name(matching.get(1)) + ", and which one to read cannot be told. Move one of them away,"
                        + " or name the right one with " + table.option() + " FILE.");
            }
            if (matching.size() == 1) {
                found.put(table, TableFile.open(table, matching.get(0), opened));
            } else if (Sources.isNeeded(table)) {
                throw new UnusableInputException("The folder " + folder + " holds no file of " + table.fileName()
                        + ": looked for " + table.fileName() + ".csv and " + table.fileName()
                        + ".xlsx. Put the export there under one of these names, or name it with " + table.option()
                        + " FILE.");
            }
        }
        return found;
    }

    @Override
    public List<Candidate> candidates(Opened opened) throws UnusableInputException {
        List<RowSource> sources = new ArrayList<>();
        for (Path file : files()) {
            if (ENDINGS.contains(Paths.ending(file)) && Files.isRegularFile(file)) {
                try {
                    sources.addAll(TableFile.all(file, "--dir", opened));
                } catch (UnusableInputException e) {
                    sources.add(new Unopened(file, e));
                }
            }
        }
        return Opened.candidates(sources, Set.of());
    }

    /** A file that cannot even be opened. */
    private record Unopened(Path path, UnusableInputException failure) implements RowSource {

        @Override
        public @Nullable String sheet() {
            return null;
        }

        @Override
        public void read(RowSink sink) throws UnusableInputException {
            throw failure;
        }
    }

    @Override
    public int unread() {
        try (Stream<Path> entries = Files.list(folder)) {
            // A .txt may hold a table, and mostly is somebody's note.
            return Math.toIntExact(entries.filter(file -> ENDINGS.contains(Paths.ending(file)))
                    .filter(file -> !Paths.ending(file).equals("txt"))
                    .filter(file -> Stream.of(Table.values()).noneMatch(table -> isOf(file, table)))
                    .count());
        } catch (IOException e) {
            return 0; // It was listed when the tables were looked for.
        }
    }

    @Override
    public String pieces() {
        return "file of " + folder;
    }

    @Override
    public boolean reads(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent != null
                && Paths.isSame(parent, folder)
                && (Stream.of(Table.values()).anyMatch(table -> isOf(file, table)) || mayBeRead(file));
    }

    /** Whatever a table could be in is looked at, and may be read whatever its name. */
    private static boolean mayBeRead(Path file) {
        return ENDINGS.contains(Paths.ending(file)) && Files.isRegularFile(file);
    }

    private List<Path> files() throws UnusableInputException {
        if (!Files.exists(folder)) {
            throw new UnusableInputException("There is no folder " + folder + ", given with --dir"
                    + NearestFile.questionOfFolder(folder) + " Check its name, and run again.");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(folder + " is a file, and --dir needs a folder. Name the folder that holds"
                    + " plans.csv and reviews.csv.");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UnusableInputException(
                    "The folder " + folder + ", given with --dir, cannot be listed. Check that the account that runs"
                            + " this may read it, and run again.",
                    e);
        }
    }

    private static boolean isOf(Path file, Table table) {
        return ENDINGS.contains(Paths.ending(file))
                && Names.headingKey(Paths.stem(file)).equals(Names.headingKey(table.fileName()));
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file given for each table. */
record NamedFiles(Map<Table, Path> files) implements Sources.SourceFinder {

    @Override
    public Map<Table, RowSource> find(Opened opened) throws UnusableInputException {
        Map<Table, RowSource> found = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Path file = files.get(table);
            if (file != null) {
                found.put(table, TableFile.open(table, file, opened));
            } else if (Sources.isNeeded(table)) {
                throw new UnusableInputException("No file of " + table.fileName() + " was given: plans and reviews are"
                        + " both needed. Name it with " + table.option() + " FILE, or give both with --workbook or"
                        + " --dir.");
            }
        }
        return found;
    }

    @Override
    public List<Candidate> candidates(Opened opened) throws UnusableInputException {
        Map<Path, Set<Table>> given = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            Path file = files.get(table);
            if (file != null) {
                given.computeIfAbsent(asFirstNamed(file, given.keySet()), key -> EnumSet.noneOf(Table.class))
                        .add(table);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Path, Set<Table>> each : given.entrySet()) {
            Set<Table> tables = Set.copyOf(each.getValue());
            String option = each.getValue().iterator().next().option();
            candidates.addAll(Opened.candidates(TableFile.all(each.getKey(), option, opened), tables));
        }
        return candidates;
    }

    /** One file may be given twice, its path written differently. */
    private static Path asFirstNamed(Path file, Set<Path> before) {
        return before.stream()
                .filter(each -> Paths.isSame(each, file))
                .findFirst()
                .orElse(file);
    }

    @Override
    public String pieces() {
        return "file that was given";
    }

    @Override
    public boolean reads(Path file) {
        return files.values().stream().anyMatch(input -> Paths.isSame(input, file));
    }
}

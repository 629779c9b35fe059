package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An export in a folder or a workbook, and beside it, named on its own, what people know to be late. That file is taken
 * before one that stands with the export.
 *
 * @param export where the export is
 * @param acknowledged the file
 */
record BesideNamed(Sources.SourceFinder export, Path acknowledged) implements Sources.SourceFinder {

    @Override
    public Map<Table, RowSource> find(Opened opened) throws UnusableInputException {
        Map<Table, RowSource> found = new EnumMap<>(export.find(opened));
        found.put(Table.ACKNOWLEDGED, TableFile.open(Table.ACKNOWLEDGED, acknowledged, opened));
        return found;
    }

    @Override
    public List<Candidate> candidates(Opened opened) throws UnusableInputException {
        List<Candidate> others = new ArrayList<>(export.candidates(opened));
        others.removeIf(candidate -> Paths.isSame(candidate.source().path(), acknowledged));
        BesideOfALayout.takenFrom(others);
        List<Candidate> candidates = new ArrayList<>(Opened.candidates(
                TableFile.all(acknowledged, Table.ACKNOWLEDGED.option(), opened), Set.of(Table.ACKNOWLEDGED)));
        candidates.addAll(others);
        return candidates;
    }

    @Override
    public boolean reads(Path file) {
        return Paths.isSame(acknowledged, file) || export.reads(file);
    }

    @Override
    public String pieces() {
        return export.pieces();
    }

    @Override
    public int unread() {
        return export.unread();
    }
}

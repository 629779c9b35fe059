package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.words.Percent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a case system's export: the plans, then every table whose rows belong to them. */
public final class ExportReader {

    /** So little that no row is in it, and more than a share of millions of rows can be off by. */
    private static final double ROUNDING = 1e-6;

    private final ReadingOptions options;
    private final ReadingContext context;
    private final Map<Path, FileDigest> digests = new HashMap<>();

    /** What rows have been read of, or may have been: tables, and what adds to them. */
    private final Set<Object> begun = ConcurrentHashMap.newKeySet();

    private ExportReader(ReadingOptions options, Layout layout, boolean quickly, ReadingWatch watch) {
        this.options = options;
        this.context = new ReadingContext(options, layout, quickly, watch);
    }

    /**
     * Reads an export, as one of the layout that the options name or that its headings show. What is wrong with a row
     * is a finding, and reading goes on.
     *
     * @throws UnusableInputException where a file is missing, is not what it should be, lacks a required column, or has
     *     more rows left out than the options allow
     */
    public static Export read(Sources sources, ReadingOptions options) throws UnusableInputException {
        return read(sources, options, ReadingWatch.NONE);
    }

    /**
     * The same, while somebody watches.
     *
     * @throws UnusableInputException as above
     */
    public static Export read(Sources sources, ReadingOptions options, ReadingWatch watch)
            throws UnusableInputException {
        return read(sources, options, true, watch);
    }

    /** The same by cells alone, slowly: the measure of the quick way, which must not be told from it. */
    static Export readByCells(Sources sources, ReadingOptions options) throws UnusableInputException {
        return read(sources, options, false, ReadingWatch.NONE);
    }

    private static Export read(Sources sources, ReadingOptions options, boolean quickly, ReadingWatch watch)
            throws UnusableInputException {
        try {
            Recognition.Recognised recognised = sources.recognised(options.layout());
            ExportReader reader =
                    new ExportReader(options, recognised.recognition().layout(), quickly, watch);
            return reader.export(reader.readAll(recognised.sources()), recognised);
        } finally {
            sources.forgetPasswords();
        }
    }

    /** What one reading gave. */
    private record Given(InputFile input, List<Finding> findings) {}

    /** Plans first, and what is added to them, as the other rows are placed on them; these then side by side. */
    private List<Given> readAll(List<TableSource> sources) throws UnusableInputException {
        List<Given> given = new ArrayList<>();
        Map<Table, List<TableSource>> others = new LinkedHashMap<>();
        for (TableSource source : sources) {
            if (source.isTable() && source.table() != Table.PLANS) {
                others.computeIfAbsent(source.table(), table -> new ArrayList<>())
                        .add(source);
            } else {
                given.add(read(source));
            }
        }
        List<SideBySide.Reading<List<Given>>> readings = new ArrayList<>();
        others.values().forEach(table -> readings.add(() -> readEach(table)));
        SideBySide.all(readings, canBeReadAtOnce(others.values())).forEach(given::addAll);
        return given;
    }

    /** Whether no two tables come of one file or sheet, and there is memory for them. */
    private static boolean canBeReadAtOnce(Collection<List<TableSource>> tables) {
        Set<List<@Nullable Object>> places = new HashSet<>();
        for (List<TableSource> table : tables) {
            for (TableSource source : table) {
                RowSource rows = source.rows();
                if (!Opened.takesLittleMemory(rows) || !places.add(Arrays.asList(rows.path(), rows.sheet()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Given> readEach(List<TableSource> sources) throws UnusableInputException {
        List<Given> given = new ArrayList<>();
        for (TableSource source : sources) {
            given.add(read(source));
        }
        return given;
    }

    private Export export(List<Given> given, Recognition.Recognised recognised) {
        int setAside = context.plans().setAside();
        Export read = new Export(
                        context.plans().histories(),
                        given.stream().map(Given::input).toList(),
                        given.stream().flatMap(each -> each.findings().stream()).toList())
                .acknowledging(context.acknowledgements());
        return new Extent(context.layout(), options.asAt()).of(read, setAside, recognised);
    }

    private Given read(TableSource tableSource) throws UnusableInputException {
        Table table = tableSource.table();
        RowSource source = tableSource.rows();
        boolean adds = tableSource.holding().addsTo();
        // A part may give a table in several ways: what the first has given must not be forgotten with the second.
        boolean isFirst = begun.add(adds ? tableSource.holding() : table);
        FileDigest digest = digest(source.path());
        TableReader read;
        FileMark mark;
        try {
            read = TableReader.read(tableSource, context, isFirst && context.readsQuickly());
        } finally {
            mark = digest.awaited();
        }
        if (!read.hasHeadings()) {
            throw new UnusableInputException(source.place() + " has no headings: there is nothing in it. Export "
                    + table.fileName() + " again, with a first row of headings, and run again.");
        }
        if (table == Table.PLANS && !adds && read.rowsRead() == 0) {
            throw new UnusableInputException(source.place() + " has headings but no rows: there is no plan to check."
                    + " Export it again, and check what the export was asked for.");
        }
        if (table != Table.ACKNOWLEDGED) {
            // Nothing is judged by it: a row left out leaves a lateness unmarked, and the night is not lost for that.
            requireFewLeftOut(table, source, read);
        }
        HalfUnderstood.tellOfWords(table, read.rowsRead(), read.findings());
        InputFile input = new InputFile(
                table,
                source.fileName(),
                source.sheet(),
                mark.bytes(),
                mark.sha256(),
                read.rowsRead(),
                read.rowsLeftOut(),
                read.ignoredColumns(),
                notes(source, read),
                adds,
                tableSource.holding().latestOnly());
        return new Given(input, read.findings().all());
    }

    private static List<String> notes(RowSource source, TableReader read) {
        List<String> notes = new ArrayList<>(source.notes());
        notes.addAll(read.findings().notes().all());
        return notes;
    }

    private void requireFewLeftOut(Table table, RowSource source, TableReader read) throws UnusableInputException {
        if (read.rowsLeftOut() > options.maxRejected() * read.rowsRead() + ROUNDING) {
            throw new UnusableInputException(read.rowsLeftOut() + " of " + read.rowsRead() + " rows of "
                    + source.place()
                    + " cannot be used, mostly because " + read.findings().commonestReason() + ", and at most "
                    + Percent.of(options.maxRejected()) + " may be left out. Correct the export of " + table.fileName()
                    + ", or allow more with --max-rejected.");
        }
    }

    /** One for each file, however many tables are in it. */
    private synchronized FileDigest digest(Path file) throws UnusableInputException {
        FileDigest known = digests.get(file);
        FileDigest digest = known == null ? FileDigest.begun(file) : known;
        digests.put(file, digest);
        return digest;
    }
}

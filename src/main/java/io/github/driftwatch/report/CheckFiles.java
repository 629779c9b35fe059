package io.github.driftwatch.report;

import io.github.driftwatch.notices.LedgerRow;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import io.github.driftwatch.pseudonym.CodesMark;
import io.github.driftwatch.report.ahead.LoadMap;
import io.github.driftwatch.report.ahead.WorkAhead;
import io.github.driftwatch.report.html.CheckPage;
import io.github.driftwatch.report.split.PartWriter;
import io.github.driftwatch.report.split.SplitBy;
import io.github.driftwatch.report.split.SplitCount;
import io.github.driftwatch.report.split.SplitList;
import io.github.driftwatch.report.split.SplitReports;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.TableFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of one check, each report in every format that was asked for. */
final class CheckFiles {

    private final ReportFolder folder;
    private final CheckSettings settings;
    private final Map<ReportName, List<ReportPart>> parts = new EnumMap<>(ReportName.class);
    private final Map<ReportName, Long> rows = new EnumMap<>(ReportName.class);
    private @Nullable CheckWorkbook workbook;
    private @Nullable NoticeLedger ledger;
    private final List<OutputFile> otherFiles = new ArrayList<>();
    private final RowsBehind intoFiles = new RowsBehind("files");
    private final RowsBehind intoSheets = new RowsBehind("sheets");

    CheckFiles(ReportFolder folder, CheckSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Begins every file.
     *
     * @param compared whether the run is compared with an earlier one
     */
    void open(boolean compared) throws OutputException {
        if (settings.formats().contains(Format.XLSX)) {
            workbook = CheckWorkbook.in(folder);
        }
        open(ReportName.OVERDUE, ReportTables.OVERDUE);
        open(ReportName.UPCOMING, ReportTables.UPCOMING);
        if (workbook != null && settings.reports().contains(ReportName.UPCOMING)) {
            workbook.openAhead();
        }
        open(ReportName.DRIFT_RISK, ReportTables.DRIFT_RISK);
        open(ReportName.OUTLOOK, ReportTables.OUTLOOK);
        if (compared) {
            open(ReportName.RESOLVED, ReportTables.RESOLVED);
        }
        openSheet(ReportName.ACKNOWLEDGED, ReportTables.ACKNOWLEDGED);
        open(ReportName.NOTICES, ReportTables.NOTICES);
        open(ReportName.DATA_QUALITY, ReportTables.DATA_QUALITY);
        open(ReportName.OBLIGATIONS, ReportTables.OBLIGATIONS);
        if (settings.reports().contains(ReportName.NOTICES)) {
            ledger = NoticeLedger.in(folder);
        }
    }

    /** Writes the sheets of the work ahead. */
    void ahead(WorkAhead work, LoadMap load) throws OutputException {
        settle();
        if (workbook != null) {
            workbook.ahead(work, settings.horizonDays(), load);
        }
    }

    /**
     * Decides whether the list of what is known about is written: a run that knows of nothing has none. Its CSV is written
     * whatever the formats and the reports asked for, since the next run reads it back.
     */
    void keepAcknowledged(boolean wanted) throws OutputException {
        settle();
        List<ReportPart> sheet = parts.remove(ReportName.ACKNOWLEDGED);
        if (wanted) {
            Set<Format> formats = EnumSet.of(Format.CSV);
            if (sheet != null) {
                formats.addAll(settings.formats());
            }
            openFiles(ReportName.ACKNOWLEDGED, ReportTables.ACKNOWLEDGED, formats);
            parts.computeIfAbsent(ReportName.ACKNOWLEDGED, report -> new ArrayList<>())
                    .addAll(sheet == null ? List.of() : sheet);
        } else if (sheet != null && workbook != null) {
            workbook.remove(ReportTables.ACKNOWLEDGED);
        }
    }

    /** Takes the word that identifiers and names are codes, complete. */
    void mark(StagedFile word) {
        otherFiles.add(OutputFile.of(CodesMark.FILE, word, 0));
    }

    /** Writes a row of the ledger of issued notices, where notices are written at all. */
    void ledger(LedgerRow row) throws OutputException {
        NoticeLedger entered = ledger;
        if (entered != null) {
            intoFiles.add(() -> entered.row(row));
        }
    }

    /** Writes a row to every file of a report. */
    void row(ReportName report, List<@Nullable Object> cells) throws OutputException {
        row(report, cells, false);
    }

    /**
     * Writes a row to every file of a report.
     *
     * @param quiet whether it needs nobody's eye
     */
    void row(ReportName report, List<@Nullable Object> cells, boolean quiet) throws OutputException {
        List<ReportPart> files = parts.getOrDefault(report, List.of());
        for (ReportPart part : files) {
            RowsBehind behind = part.staged() == null ? intoSheets : intoFiles;
            behind.add(() -> part.write(cells, quiet, folder));
        }
        rows.merge(report, 1L, Long::sum);
    }

    private void settle() throws OutputException {
        intoFiles.settle();
        intoSheets.settle();
    }

    /** Writes those lists that are reports of this run in parts, where that is asked for, and says what went where. */
    @Nullable
    SplitCount split(List<SplitList<?>> lists) throws OutputException {
        settle();
        SplitBy by = settings.splitBy();
        if (by == null) {
            return null;
        }
        List<SplitList<?>> asked = lists.stream()
                .filter(list -> parts.keySet().stream()
                        .anyMatch(
                                report -> report.fileName().equals(list.table().name())))
                .toList();
        PartWriter writer = new PartWriter(
                folder,
                settings.formats(),
                lists.stream().map(list -> list.table().name()).collect(Collectors.toSet()),
                settings.rawCsv(),
                CheckWorkbook.FILE,
                "Child protection plans, as at " + Words.day(settings.asAt()) + ", held against "
                        + settings.procedures().inWords(),
                (file, staged, written) -> otherFiles.add(OutputFile.of(file, staged, written)));
        return new SplitReports(folder, by, writer).write(asked);
    }

    /** Draws the charts, where there is a workbook to hold them. */
    void charts(ChartFigures figures) throws OutputException {
        settle();
        if (workbook != null) {
            workbook.charts(figures);
        }
    }

    /**
     * Writes the page.
     *
     * @param coded whether identifiers and names are codes
     */
    void page(CheckPage page, CheckSummary summary, ChartFigures figures, boolean coded) throws OutputException {
        StagedFile file = folder.create(CheckPage.FILE);
        try (file) {
            page.write(summary, figures, coded, file);
        } catch (IOException e) {
            throw folder.failure(CheckPage.FILE, e);
        }
        otherFiles.add(OutputFile.of(CheckPage.FILE, file, page.rows()));
    }

    /** Completes every file, the summary last, and says what was written. */
    CheckSummary complete(CheckSummary summary, Supplier<Duration> elapsed) throws OutputException {
        settle();
        List<OutputFile> outputs = new ArrayList<>();
        for (Map.Entry<ReportName, List<ReportPart>> report : parts.entrySet()) {
            for (ReportPart part : report.getValue()) {
                part.close(folder);
                if (part.staged() != null) {
                    outputs.add(OutputFile.of(part.file(), part.staged(), rows(report.getKey())));
                }
            }
        }
        if (ledger != null) {
            outputs.add(ledger.complete());
        }
        if (workbook != null) {
            long all = rows.values().stream().mapToLong(Long::longValue).sum();
            outputs.add(workbook.complete(summary, all));
        }
        outputs.addAll(otherFiles);
        return SummaryFile.write(summary, outputs, elapsed.get(), folder);
    }

    /** Lets go of what a failure left open; the folder removes the files. */
    void close() {
        intoFiles.abandon();
        intoSheets.abandon();
        if (workbook != null) {
            workbook.close();
        }
    }

    private void open(ReportName report, ReportTable<?> table) throws OutputException {
        if (settings.reports().contains(report)) {
            openFiles(report, table, settings.formats());
        }
        openSheet(report, table);
    }

    private void openFiles(ReportName report, ReportTable<?> table, Set<Format> formats) throws OutputException {
        if (formats.contains(Format.CSV)) {
            String csv = table.name() + ".csv";
            begin(report, table, csv, () -> {
                StagedFile staged = folder.create(csv);
                return new ReportPart(csv, TableFiles.csv(staged, settings.rawCsv()), staged);
            });
        }
        if (formats.contains(Format.JSON)) {
            String json = table.name() + ".json";
            begin(report, table, json, () -> {
                StagedFile staged = folder.create(json);
                return new ReportPart(json, TableFiles.json(staged), staged);
            });
        }
    }

    private void openSheet(ReportName report, ReportTable<?> table) throws OutputException {
        CheckWorkbook book = workbook;
        if (!settings.reports().contains(report)) {
            return;
        }
        parts.computeIfAbsent(report, name -> new ArrayList<>());
        if (book != null) {
            begin(report, table, CheckWorkbook.FILE, () -> new ReportPart(CheckWorkbook.FILE, book.sheet(table), null));
        }
    }

    /** Opens one format of a report. */
    @FunctionalInterface
    private interface Opening {
        ReportPart open() throws IOException, OutputException;
    }

    private void begin(ReportName report, ReportTable<?> table, String file, Opening opening) throws OutputException {
        try {
            ReportPart part = opening.open();
            parts.computeIfAbsent(report, name -> new ArrayList<>()).add(part);
            rows.putIfAbsent(report, 0L);
            part.table().headings(table.headings());
        } catch (IOException e) {
            throw folder.failure(file, e);
        }
    }

    private long rows(ReportName report) {
        return rows.getOrDefault(report, 0L);
    }
}

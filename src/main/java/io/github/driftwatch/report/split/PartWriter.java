package io.github.driftwatch.report.split;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.TableFile;
import io.github.driftwatch.table.TableFiles;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the lists of one part into its folder, in every format that was asked for. */
public final class PartWriter {

    private final ReportFolder folder;
    private final Set<Format> formats;
    private final boolean rawCsv;
    private final String workbook;
    private final String subtitle;
    private final Set<String> names;
    private final Written written;

    /**
     * A writer for the parts of one run.
     *
     * @param formats the formats of the lists
     * @param names the names of all lists that a part can have, also of those that this run does not write
     * @param rawCsv whether texts in CSV stay as they are
     * @param workbook the name of each part's workbook
     * @param subtitle what the first sheet of each workbook says below whose it is, such as the day of the check
     * @param written is told of each file
     */
    public PartWriter(
            ReportFolder folder,
            Set<Format> formats,
            Set<String> names,
            boolean rawCsv,
            String workbook,
            String subtitle,
            Written written) {
        this.folder = folder;
        this.formats = Set.copyOf(formats);
        this.names = Set.copyOf(names);
        this.rawCsv = rawCsv;
        this.workbook = workbook;
        this.subtitle = subtitle;
        this.written = written;
    }

    /** Is told of each file that was written. */
    @FunctionalInterface
    public interface Written {

        /**
         * Takes one file.
         *
         * @param file its name within the folder of the reports
         * @param staged the file, complete
         * @param rows the rows in it
         */
        void file(String file, StagedFile staged, long rows);
    }

    /** Whether an earlier run left a list in a folder. */
    boolean holds(String path, String list) {
        return folder.holds(path + "/" + list + ".csv")
                || folder.holds(path + "/" + list + ".json")
                || folder.holds(path + "/" + workbook);
    }

    /** The lists that an earlier run left in a part, and this one does not write, by the names of their files. */
    SortedSet<String> leftIn(String path) throws OutputException {
        SortedSet<String> left = new TreeSet<>();
        for (String file : folder.filesIn(path)) {
            if (isOurs(file) && !folder.writes(path + "/" + file)) {
                left.add(file);
            }
        }
        return left;
    }

    private boolean isOurs(String file) {
        int dot = file.lastIndexOf('.');
        return file.equals(workbook) || (dot > 0 && names.contains(file.substring(0, dot)) && !file.endsWith(".xlsx"));
    }

    /** Writes a part, and says how many rows of each list it has, by the list's name. */
    Map<String, Long> write(Place place, List<Divided<?>> lists) throws OutputException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Divided<?> list : lists) {
            rows.put(list.name(), (long) list.of(place.name()).size());
            write(place, list);
        }
        if (formats.contains(Format.XLSX)) {
            writeWorkbook(place, lists, rows);
        }
        return rows;
    }

    private <R> void write(Place place, Divided<R> list) throws OutputException {
        String path = place.path() + "/" + list.name();
        List<R> rows = list.of(place.name());
        if (formats.contains(Format.CSV)) {
            write(
                    path + ".csv",
                    file -> TableFiles.csv(file, rawCsv),
                    list.list().table(),
                    rows);
        }
        if (formats.contains(Format.JSON)) {
            write(path + ".json", TableFiles::json, list.list().table(), rows);
        }
    }

    private <R> void write(String name, Opened opened, ReportTable<R> table, List<R> rows) throws OutputException {
        StagedFile staged = folder.create(name);
        long count;
        try (TableFile file = opened.on(staged)) {
            count = fill(file, table, rows);
        } catch (IOException e) {
            throw folder.failure(name, e);
        }
        written.file(name, staged, count);
    }

    private void writeWorkbook(Place place, List<Divided<?>> lists, Map<String, Long> rows) throws OutputException {
        String name = place.path() + "/" + workbook;
        StagedFile staged = folder.create(name);
        long count = 0;
        try (WorkbookFile book = WorkbookFile.create(staged, folder.staging())) {
            PartCover.write(book, place.title(), subtitle, rows);
            for (Divided<?> list : lists) {
                count += sheet(book, list, place);
            }
            book.save();
        } catch (IOException e) {
            throw folder.failure(name, e);
        }
        written.file(name, staged, count);
    }

    private static <R> long sheet(WorkbookFile book, Divided<R> list, Place place) throws IOException {
        try (TableFile sheet = book.sheet(list.list().table())) {
            return fill(sheet, list.list().table(), list.of(place.name()));
        }
    }

    private static <R> long fill(TableFile file, ReportTable<R> table, List<R> rows) throws IOException {
        file.headings(table.headings());
        long written = 0;
        for (R row : rows) {
            file.row(table.cells(row));
            written++;
        }
        return written;
    }

    /** Opens a table on a file. */
    @FunctionalInterface
    private interface Opened {
        TableFile on(StagedFile file) throws IOException;
    }
}

package io.github.driftwatch.table;

import io.github.driftwatch.output.FolderTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/**
 * A workbook being written, sheet by sheet and row by row, in little memory. What it puts aside while it grows is
 * encrypted with a key that is never written down, in a folder of the owner's alone: a killed run leaves nothing that
 * can be read. Nothing is in the output until {@link #save()}.
 */
public final class WorkbookFile implements AutoCloseable {

    private final OutputStream out;
    private final Path tempFolder;
    private final PrivateTempFiles tempFiles;
    private final SXSSFWorkbook book;
    private final SheetStyles styles;

    private WorkbookFile(OutputStream out, Path tempFolder) throws IOException {
        this.out = out;
        this.tempFolder = tempFolder;
        this.tempFiles = new PrivateTempFiles(tempFolder);
        this.book = withTempFiles(SXSSFWorkbookWithCustomZipEntrySource::new);
        this.styles = new SheetStyles(book);
        book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Driftwatch");
    }

    /**
     * A workbook that {@link #save()} writes to a stream.
     *
     * @param out where it goes; closed with it
     * @throws IOException where the folder for what is put aside cannot be made
     */
    public static WorkbookFile create(OutputStream out) throws IOException {
        return new WorkbookFile(out, Files.createTempDirectory("driftwatch-"));
    }

    /** A workbook that puts its pages aside in a new folder under one that is known to be private. */
    public static WorkbookFile create(OutputStream out, Path privateFolder) throws IOException {
        return new WorkbookFile(out, Files.createTempDirectory(privateFolder, "pages-"));
    }

    /**
     * A further sheet for a plain table: headings, then rows.
     *
     * @param name its name, up to 28 characters; a table longer than a sheet goes on in {@code name 2}
     */
    public TableFile sheet(String name) throws IOException {
        return new SheetFile(this, name, List.of());
    }

    /** A further sheet for a report, with its widths and colours. */
    public TableFile sheet(ReportTable<?> table) throws IOException {
        List<SheetFile.Shape> shapes = table.columns().stream()
                .map(column -> new SheetFile.Shape(column.kind(), column.width()))
                .toList();
        return new SheetFile(this, table.name(), shapes);
    }

    /** A further sheet, empty, to be laid out freely. */
    public SXSSFSheet blankSheet(String name) throws IOException {
        return withTempFiles(() -> book.createSheet(name));
    }

    /** Where the charts of a sheet are drawn. What a chart shows is said to it: rows of this workbook cannot be read back. */
    public XSSFDrawing drawing(SXSSFSheet sheet) {
        return book.getXSSFWorkbook().getSheet(sheet.getSheetName()).createDrawingPatriarch();
    }

    /** Takes a sheet away again that turned out to have nothing to show. */
    public void remove(String name) {
        book.removeSheetAt(book.getSheetIndex(name));
    }

    public SheetStyles styles() {
        return styles;
    }

    /** Writes the workbook; every table of it has been closed. */
    public void save() throws IOException {
        withTempFiles(() -> {
            try {
                book.write(out);
                out.flush();
                return out;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Closes the output, and removes what was put aside. Without {@link #save()}, the output holds no workbook. */
    @Override
    public void close() throws IOException {
        try (out) {
            book.close();
        } finally {
            FolderTree.delete(tempFolder);
        }
    }

    /** POI wraps a failed write in exceptions of its own, one unlike another: what failed is taken out again. */
    public <T> T withTempFiles(Supplier<T> work) throws IOException {
        try {
            return TempFile.withStrategy(tempFiles, work);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }
}

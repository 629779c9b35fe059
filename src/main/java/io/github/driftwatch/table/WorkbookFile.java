package io.github.driftwatch.table;

import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook being written, sheet by sheet and row by row, in little memory. What it puts aside on a disk while it grows
 * is encrypted with a key that is never written down, in a folder of the owner's alone: a killed run leaves nothing that
 * can be read. Nothing is in the output until {@link #save()}.
 */
public final class WorkbookFile implements AutoCloseable {

    private final Workbook book;
    private final SheetStyles styles;

    private WorkbookFile(OutputStream out, @Nullable Path privateFolder) {
        this.book = new Workbook(out, privateFolder);
        this.styles = new SheetStyles(book);
    }

    /**
     * A workbook that {@link #save()} writes to a stream.
     *
     * @param out where it goes; closed with it
     */
    public static WorkbookFile create(OutputStream out) {
        return new WorkbookFile(out, null);
    }

    /** A workbook that puts its pages aside in a new folder under one that is known to be private. */
    public static WorkbookFile create(OutputStream out, Path privateFolder) {
        return new WorkbookFile(out, privateFolder);
    }

    /**
     * A further sheet for a plain table: headings, then rows.
     *
     * @param name its name, up to 28 characters; a table longer than a sheet goes on in {@code name 2}
     */
    public TableFile sheet(String name) {
        return new SheetFile(this, name, List.of());
    }

    /** A further sheet for a report, with its widths and colours. */
    public TableFile sheet(ReportTable<?> table) {
        List<SheetFile.Shape> shapes = table.columns().stream()
                .map(column -> new SheetFile.Shape(column.kind(), column.width()))
                .toList();
        return new SheetFile(this, table.name(), shapes);
    }

    /** A further sheet, empty, to be laid out freely. */
    public Sheet blankSheet(String name) {
        return book.sheet(name);
    }

    /** Where the charts of a sheet are drawn. What a chart shows is said to it: rows of this workbook cannot be read back. */
    public Drawing drawing(Sheet sheet) {
        return sheet.drawing();
    }

    /** Takes a sheet away again that turned out to have nothing to show. */
    public void remove(String name) {
        book.remove(name);
    }

    public SheetStyles styles() {
        return styles;
    }

    /** Writes the workbook; every table of it has been closed. */
    public void save() throws IOException {
        book.save();
    }

    /** Closes the output, and removes what was put aside. Without {@link #save()}, the output holds no workbook. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}

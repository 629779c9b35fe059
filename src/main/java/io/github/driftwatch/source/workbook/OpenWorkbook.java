package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.FileLook;
import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** A workbook opened for reading only, whatever its kind; no sheet is ever held whole, and no macro run. */
public abstract sealed class OpenWorkbook implements AutoCloseable permits XmlWorkbook, OldWorkbook {

    /** Something to be done with an open workbook. */
    @FunctionalInterface
    public interface Use<T> {
        T with(OpenWorkbook workbook) throws IOException, GeneralSecurityException;
    }

    /** A tab for each worker of a large authority is some hundreds; each is looked at, so that more take minutes. */
    private static final int MOST_SHEETS = 1_000;

    /** Refuses a workbook with so many sheets that nobody can have meant them. */
    static void refuseTooManySheets(int sheets) {
        if (sheets > MOST_SHEETS) {
            throw new WorkbookFault("has more than " + MOST_SHEETS + " sheets.");
        }
    }

    /** Its sheets that can hold a table, in order, hidden ones too. */
    public abstract List<WorkbookOutline.Sheet> sheets();

    /**
     * Hands over the rows of a sheet that hold anything, and tells what of it was not in sight.
     *
     * @param merged what is known of its merged cells from an earlier reading, or comes to be known
     */
    abstract SheetLooks read(WorkbookOutline.Sheet sheet, MergedRanges merged, RowSource.RowSink sink)
            throws IOException, GeneralSecurityException;

    /** The same, and a fault names the sheet. */
    final SheetLooks rows(WorkbookOutline.Sheet sheet, MergedRanges merged, RowSource.RowSink sink)
            throws GeneralSecurityException {
        try {
            return read(sheet, merged, sink);
        } catch (WorkbookFault e) {
            throw e.in(sheet);
        } catch (RowAssembly.SinkFailure e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw WorkbookFault.damaged(sheet, e);
        }
    }

    @Override
    public abstract void close() throws IOException;

    /**
     * Opens a workbook, uses it and closes it. Whatever the library throws becomes one line for the user.
     *
     * @param passwords asked only where the workbook is protected
     */
    public static <T> T use(Path file, Passwords passwords, Use<T> use) throws UnusableInputException {
        try (OpenWorkbook workbook = open(file, passwords)) {
            return use.with(workbook);
        } catch (RowAssembly.SinkFailure e) {
            if (e.getCause() instanceof UnusableInputException unusable) {
                throw unusable;
            }
            throw (RuntimeException) e.getCause();
        } catch (WorkbookFault e) {
            throw Unreadable.refused(file, e.sentence(), e);
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError e) {
            throw Unreadable.damaged(file, e);
        } catch (OutOfMemoryError e) {
            throw new UnusableInputException(
                    Paths.name(file)
                            + " is a workbook too large for the memory allowed. Export it as CSV, or allow more"
                            + " memory (java -Xmx4g), and run again.",
                    e);
        }
    }

    private static OpenWorkbook open(Path file, Passwords passwords)
            throws IOException, GeneralSecurityException, UnusableInputException {
        return switch (FileLook.at(file)) {
            case OLD_WORKBOOK -> OldWorkbook.open(file, passwords);
            case PROTECTED_WORKBOOK -> closedOnFailure(UnlockedArchive.open(file, passwords));
            default -> closedOnFailure(Parts.of(file));
        };
    }

    private static OpenWorkbook closedOnFailure(Parts parts) throws IOException {
        try {
            return new XmlWorkbook(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }
}

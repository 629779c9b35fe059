package io.github.driftwatch.source;

import io.github.driftwatch.words.NearestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes sure that a file is there, can be read, and is what its name says, before anything is read from it. */
public final class InputFiles {

    private static final Set<String> WORKBOOK_ENDINGS = Set.of("xlsx", "xlsm", "xls", "xltx", "xltm", "xlt");
    private static final Set<FileKind> WORKBOOKS =
            Set.of(FileKind.WORKBOOK, FileKind.OLD_WORKBOOK, FileKind.PROTECTED_WORKBOOK);

    private InputFiles() {}

    /** What a file is: CSV text or a workbook. Anything else is refused. */
    public static FileKind kind(Path file, String option) throws UnusableInputException {
        requireFile(file, option);
        try {
            FileKind kind = FileLook.at(file);
            boolean namedWorkbook = WORKBOOK_ENDINGS.contains(Paths.ending(file));
            if (namedWorkbook ? !WORKBOOKS.contains(kind) : kind != FileKind.TEXT) {
                // What a protected workbook is cannot be seen, and is what its name says.
                boolean binary = kind == FileKind.PROTECTED_WORKBOOK
                        && Paths.ending(file).equals("xlsb");
                throw new UnusableInputException(
                        Paths.name(file) + " " + complaint(file, binary ? FileKind.BINARY_WORKBOOK : kind));
            }
            return kind;
        } catch (IOException e) {
            throw cannotOpen(file, option, e);
        }
    }

    private static void requireFile(Path file, String option) throws UnusableInputException {
        if (!Files.exists(file)) {
            throw new UnusableInputException("There is no file " + file + ", given with " + option
                    + NearestFile.question(file) + " Check the name and the folder, and run again.");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(file + " is a folder, and " + option
                    + " needs a file. Name the file in it, or give the folder with --dir.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException(file + " is not an ordinary file, and " + option
                    + " needs one, as it is read more than once. Save it to a file, and name that.");
        }
        if (!Files.isReadable(file)) {
            throw cannotOpen(file, option, null);
        }
    }

    private static UnusableInputException cannotOpen(Path file, String option, @Nullable Throwable cause) {
        return new UnusableInputException(
                file + ", given with " + option
                        + ", cannot be opened for reading. Check that the account that runs this"
                        + " may read it and that no other program has locked it, and run again.",
                cause);
    }

    private static String complaint(Path file, FileKind kind) {
        String stem = Paths.stem(file);
        return switch (kind) {
            case EMPTY -> "is empty: it has 0 bytes. Export it again, and check that the export came to its end.";
            case TEXT ->
                "is text and not a workbook, whatever its name says. If it is CSV, name it " + stem
                        + ".csv; otherwise save it from Excel as an Excel workbook (.xlsx), and run again.";
            case WORKBOOK ->
                "is an Excel workbook (.xlsx), whatever its name says. Name it " + stem
                        + ".xlsx, or save it from Excel as \"CSV UTF-8 (Comma delimited)\", and run again.";
            case MARKUP ->
                "is a web page or XML, whatever its name says, and CSV or an Excel workbook was expected."
                        + " Open it in Excel, save it as an Excel workbook (.xlsx), and run again.";
            case BINARY_WORKBOOK ->
                "is a binary workbook (.xlsb), which cannot be read. Open it in Excel, save it as an"
                        + " Excel workbook (.xlsx), and run again.";
            case OPEN_DOCUMENT_SHEET ->
                "is an OpenDocument spreadsheet (.ods), which cannot be read. Open it in Excel or LibreOffice, save"
                        + " it as an Excel workbook (.xlsx), and run again.";
            case OLD_WORKBOOK ->
                "is an Excel workbook (.xls), whatever its name says. Name it " + stem
                        + ".xls, or save it from Excel as \"CSV UTF-8 (Comma delimited)\", and run again.";
            case ANCIENT_WORKBOOK ->
                "is a workbook of Excel 95 or older, which cannot be read. Open it in Excel, save it as an"
                        + " Excel workbook (.xlsx), and run again.";
            case PROTECTED_WORKBOOK ->
                "is a protected Excel workbook (.xlsx), whatever its name says. Name it " + stem
                        + ".xlsx, and run again.";
            case OTHER_ARCHIVE ->
                "is a zip archive and not an Excel workbook. Give the CSV file or the workbook (.xlsx)"
                        + " that it holds.";
            case OTHER_OFFICE_DOCUMENT ->
                "is an old Microsoft Office document and not a table. Save the table as an"
                        + " Excel workbook (.xlsx) or as \"CSV UTF-8 (Comma delimited)\", and run again.";
            case BINARY ->
                "is neither text nor an Excel workbook. Export the table as CSV or as an Excel workbook"
                        + " (.xlsx), and run again.";
        };
    }
}

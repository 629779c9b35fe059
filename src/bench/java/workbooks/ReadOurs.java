package workbooks;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.workbook.OpenWorkbook;
import io.github.driftwatch.source.workbook.WorkbookRows;
import java.nio.file.Path;

/** Reads the first sheet of a workbook with Driftwatch's reader, and prints how many milliseconds it took. */
final class ReadOurs {

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        long begun = System.nanoTime();
        long[] cells = new long[1];
        var sheets = OpenWorkbook.use(file, Passwords.NONE, OpenWorkbook::sheets);
        new WorkbookRows(file, sheets.get(0), Passwords.NONE)
                .read(row -> cells[0] += row.cells().stream().filter(cell -> !cell.isBlank()).count());
        Took.print(begun, cells[0]);
    }
}

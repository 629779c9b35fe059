package workbooks;

import java.io.File;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads the first sheet of a workbook with fastexcel-reader, and prints how many milliseconds it took. */
final class ReadFastexcel {

    public static void main(String[] arguments) throws Exception {
        long begun = System.nanoTime();
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new File(arguments[0]));
                var rows = workbook.getFirstSheet().openStream()) {
            cells = rows.mapToLong(row -> row.stream().filter(Objects::nonNull).count()).sum();
        }
        Took.print(begun, cells);
    }
}

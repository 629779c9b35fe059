package io.github.driftwatch.table;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as Excel opens it right: UTF-8 with a byte-order mark, commas, CRLF, quotes only where RFC 4180 needs them,
 * ISO dates. Texts that a spreadsheet would run as a formula are made harmless, unless it is raw.
 */
final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private final Writer writer;
    private final ICSVWriter csv;
    private final boolean raw;
    private final CellText texts = new CellText();

    CsvFile(OutputStream out, boolean raw) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.csv = new CSVWriterBuilder(writer)
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build();
        this.raw = raw;
        writer.write(BYTE_ORDER_MARK);
    }

    @Override
    public void headings(List<String> names) throws IOException {
        write(names.toArray(String[]::new));
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        String[] row = new String[cells.size()];
        for (int i = 0; i < row.length; i++) {
            Object cell = cells.get(i);
            String text = texts.of(cell);
            row[i] = !raw && cell instanceof String ? FormulaGuard.harmless(text) : text;
        }
        write(row);
    }

    @Override
    public void close() throws IOException {
        try (writer) {
            writer.flush();
        }
    }

    /** Writes a line, and throws what opencsv only makes a note of: a full disk must not pass for a written report. */
    private void write(String[] line) throws IOException {
        csv.writeNext(line, false);
        IOException swallowed = csv.getException();
        if (swallowed != null) {
            throw swallowed;
        }
    }
}

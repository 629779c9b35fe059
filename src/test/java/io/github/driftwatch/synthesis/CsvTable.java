package io.github.driftwatch.synthesis;

import io.github.driftwatch.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain CSV file: UTF-8 with a byte-order mark, commas, CRLF. */
final class CsvTable implements TableFile {

    private final Writer out;

    CsvTable(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        out.write('\uFEFF');
        row(new ArrayList<>(headings));
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int index = 0; index < cells.size(); index++) {
            if (index > 0) {
                out.write(',');
            }
            out.write(text(cells.get(index)));
        }
        out.write("\r\n");
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Boolean yes) {
            return yes ? "Y" : "N";
        }
        String text = cell.toString();
        boolean quoted = text.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

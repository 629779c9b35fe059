package io.github.driftwatch.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array with an object for each row, one to a line: ISO dates, numbers as numbers, null where there is nothing. */
final class JsonFile implements TableFile {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator generator;
    private final CellText texts = new CellText();
    private List<String> names = List.of();

    JsonFile(OutputStream out) throws IOException {
        this.generator = JSON.createGenerator(out);
        generator.setPrettyPrinter(onePerLine());
        generator.writeStartArray();
    }

    @Override
    public void headings(List<String> headings) {
        this.names = List.copyOf(headings);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        generator.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            generator.writeFieldName(names.get(i));
            write(cells.get(i));
        }
        generator.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (generator) {
            generator.writeEndArray();
            generator.writeRaw('\n');
        }
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell == null) {
            generator.writeNull();
        } else if (cell instanceof Integer number) {
            generator.writeNumber(number);
        } else if (cell instanceof Long number) {
            generator.writeNumber(number);
        } else if (cell instanceof Number number) {
            generator.writeNumber(number.doubleValue());
        } else {
            generator.writeString(texts.of(cell));
        }
    }

    private static DefaultPrettyPrinter onePerLine() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
                .withArrayIndenter(new DefaultIndenter("", "\n"));
    }
}

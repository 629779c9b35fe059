package io.github.driftwatch.source.text;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file: commas, RFC 4180 quoting, UTF-8 decoded strictly. A row's number is the record's: a line
 * break inside a cell does not begin another, as a spreadsheet shows it.
 */
public record CsvRows(Path path) implements RowSource {

    private static final char SEPARATOR = ',';
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public void read(RowSink sink) throws UnusableInputException {
        try (BufferedReader text = text();
                CSVReader csv = new CSVReaderBuilder(text)
                        .withCSVParser(new RFC4180ParserBuilder()
                                .withSeparator(SEPARATOR)
                                .build())
                        // The verification swallows a failed read as the end of the file.
                        .withVerifyReader(false)
                        .build()) {
            int number = 0;
            for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
                number++;
                sink.accept(row(number, cells));
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        } catch (QuoteWatch.Fault e) {
            throw new UnusableInputException(fileName() + " cannot be read: " + e.complaint(), e);
        } catch (IOException | CsvValidationException e) {
            throw Unreadable.toTheEnd(path, e);
        }
    }

    private BufferedReader text() throws IOException {
        Reader decoded = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder());
        BufferedReader text = new BufferedReader(decoded, BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return new BufferedReader(new QuoteWatch(text, SEPARATOR), BUFFER);
    }

    private static Row row(int number, String[] texts) {
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = Cell.text(texts[i].replace(QuoteWatch.PLAIN_QUOTE, '"'));
        }
        return new Row(number, Arrays.asList(cells));
    }

    private UnusableInputException notUtf8(CharacterCodingException cause) throws UnusableInputException {
        try {
            Utf8Fault fault = Utf8Fault.first(path);
            return new UnusableInputException(
                    fileName() + " is not UTF-8 text: byte " + fault.offset() + ", in line " + fault.line()
                            + ", cannot be read as UTF-8. Save it from Excel as \"CSV UTF-8 (Comma delimited)\", or"
                            + " export it as UTF-8, and run again.",
                    cause);
        } catch (IOException e) {
            return Unreadable.toTheEnd(path, e);
        }
    }
}

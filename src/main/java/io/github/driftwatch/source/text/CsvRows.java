package io.github.driftwatch.source.text;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file: RFC 4180 quoting, whatever separates its cells, decoded strictly from whatever encoding it
 * is in. A row's number is the record's, as a spreadsheet shows it: a line break inside a cell does not begin another,
 * and a first line {@code sep=;} is none.
 */
public final class CsvRows implements RowSource {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Opening how;
    private @Nullable TextForm form;
    private long bytesRead;

    /** A file of which nothing is known but its content. */
    public CsvRows(Path path) {
        this(path, Opening.byContent());
    }

    public CsvRows(Path path, Opening how) {
        this.path = path;
        this.how = how;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public void read(RowSink sink) throws UnusableInputException {
        readTexts((number, texts) -> sink.accept(row(number, texts)));
    }

    @Override
    public boolean read(RowSink sink, PlainSink plain) throws UnusableInputException {
        try {
            if (!ByteRows.canRead(form())) {
                return false;
            }
            ByteRows.read(path, form(), sink, plain, bytes -> bytesRead = bytes);
            return true;
        } catch (ByteRows.GivenUp e) {
            return false;
        } catch (IOException e) {
            throw Unreadable.toTheEnd(path, e);
        }
    }

    /** Takes a row's cells as the file holds them, quotation marks apart. */
    @FunctionalInterface
    interface TextSink {
        void accept(int number, String[] texts) throws UnusableInputException;
    }

    void readTexts(TextSink sink) throws UnusableInputException {
        try {
            read(form(), sink);
        } catch (QuoteWatch.Fault e) {
            throw new UnusableInputException(fileName() + " cannot be read: " + e.complaint(), e);
        } catch (IOException | CsvValidationException e) {
            throw Unreadable.toTheEnd(path, e);
        }
    }

    private TextForm form() throws IOException, UnusableInputException {
        TextForm known = form == null ? TextForm.of(path, how) : form;
        form = known;
        return known;
    }

    private void read(TextForm known, TextSink sink)
            throws IOException, CsvValidationException, UnusableInputException {
        try (QuoteWatch watch = new QuoteWatch(known.open(path), known.separator());
                CSVReader csv = new CSVReaderBuilder(new BufferedReader(watch, BUFFER))
                        .withCSVParser(new RFC4180ParserBuilder()
                                .withSeparator(known.separator())
                                .build())
                        // The verification swallows a failed read as the end of the file.
                        .withVerifyReader(false)
                        .build()) {
            int number = 0;
            for (String[] texts = csv.readNext(); texts != null; texts = csv.readNext()) {
                number++;
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = watch.restored(texts[i]);
                }
                sink.accept(number, texts);
            }
        }
    }

    static Row row(int number, String[] texts) {
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = Cell.text(FormulaText.shown(texts[i]));
        }
        return new Row(number, Arrays.asList(cells));
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    /** The encoding, where it is not what nearly every file has, or not what it was said to be. */
    @Override
    public List<String> notes() {
        if (form == null) {
            return List.of();
        }
        TextEncoding encoding = form.encoding();
        Charset forced = how.encoding();
        boolean asSaid = forced == null || TextEncoding.name(forced).equals(encoding.name());
        if (asSaid && encoding.isUtf8()) {
            return List.of();
        }
        String why = !asSaid
                ? ", as it is marked so, and not as --encoding says."
                : forced == null && encoding.charset().equals(TextEncoding.WINDOWS_1252)
                        ? ", as it is not UTF-8. Where accents look wrong, name its encoding with --encoding."
                        : ".";
        return List.of(fileName() + " was read as " + encoding.name() + why);
    }
}

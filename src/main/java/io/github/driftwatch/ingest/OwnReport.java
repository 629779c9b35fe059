package io.github.driftwatch.ingest;

import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.TextRow;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.text.CsvRows;
import io.github.driftwatch.words.FormulaGuard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV report of this program's own, read back: its headings are known, and a file with others is none. A file that
 * somebody has saved from a spreadsheet in between, which writes dates another way, can still be read.
 *
 * @param file the file
 * @param headings its headings, in order
 * @param remedy what to do where it cannot be read, as a sentence
 */
public record OwnReport(Path file, List<String> headings, String remedy) {

    public OwnReport {
        headings = List.copyOf(headings);
    }

    /** Takes the rows one at a time. */
    @FunctionalInterface
    public interface RowTaker<X extends Exception> {
        void take(OwnRow row) throws UnusableInputException, X;
    }

    /**
     * One row below the headings, good only until the next.
     *
     * @param report the report that it is in
     * @param row its cells
     */
    public record OwnRow(OwnReport report, TextRow row) {

        /** The text of a column as it was before it was made harmless for a spreadsheet; absent where it is empty. */
        public @Nullable String text(int column) {
            String text = FormulaGuard.undone(row.text(column));
            return text.isEmpty() ? null : text;
        }

        /** Whether a column holds nothing. */
        public boolean isEmpty(int column) {
            return row.text(column).isEmpty();
        }

        /** The text of a column that is never empty. */
        public String requiredText(int column) throws UnusableInputException {
            String text = text(column);
            if (text == null) {
                throw damaged(column, "is empty");
            }
            return text;
        }

        /** The day of a column; absent where it is empty. */
        public @Nullable LocalDate date(int column) throws UnusableInputException {
            String text = text(column);
            if (text == null) {
                return null;
            }
            LocalDate day = DateText.of(text, ShortYears.NONE).dayFirst();
            if (day == null) {
                throw damaged(column, String.valueOf(notADay(column)));
            }
            return day;
        }

        /** What keeps a column from being a day, such as {@code is no date}; absent where it is one, or is empty. */
        public @Nullable String notADay(int column) {
            String text = text(column);
            DateText read = text == null ? null : DateText.of(text, ShortYears.NONE);
            if (read == null || read.dayFirst() != null) {
                return null;
            }
            return read.isReadable()
                    ? "has its month first, so that no other date of the file can be relied on"
                    : "is no date";
        }

        /** The day of a column that is never empty. */
        public LocalDate requiredDate(int column) throws UnusableInputException {
            LocalDate date = date(column);
            if (date == null) {
                throw damaged(column, "is empty");
            }
            return date;
        }

        /** The whole number of a column that is never empty. */
        public int requiredNumber(int column) throws UnusableInputException {
            try {
                return Integer.parseInt(requiredText(column));
            } catch (NumberFormatException e) {
                throw damaged(column, "is no whole number");
            }
        }

        /** The word of a fixed list in a column that is never empty, in capitals or not. */
        public <E extends Enum<E>> E requiredWord(int column, Class<E> words) throws UnusableInputException {
            String text = requiredText(column);
            for (E word : words.getEnumConstants()) {
                if (word.name().equalsIgnoreCase(text)) {
                    return word;
                }
            }
            throw damaged(column, "is none of the words that a check writes there");
        }

        private UnusableInputException damaged(int column, String problem) {
            return report.damaged("row " + row.number() + ", " + report.headings.get(column) + ": the cell " + problem);
        }
    }

    /**
     * A file of that name, which has to be there.
     *
     * @param otherwise what is said where it is not, as a whole line
     */
    public static Path existing(Path file, String otherwise) throws UnusableInputException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException(otherwise);
        }
        return file;
    }

    /**
     * Reads it from the first row below the headings to the last: as bytes for as long as that goes, and on from there by
     * way of characters, which gives the same rows.
     *
     * @throws UnusableInputException where it cannot be read, or is not what it should be
     */
    public <X extends Exception> void read(RowTaker<X> taker) throws UnusableInputException, X {
        CsvRows rows = new CsvRows(file);
        Reading reading = new Reading(taker);
        try {
            if (!rows.read(reading::accept, reading::acceptPlain)) {
                rows.read(reading::accept);
            }
        } catch (Carried carried) {
            // Nothing but what the taker declares can have been carried.
            @SuppressWarnings("unchecked")
            X failure = (X) carried.failure;
            throw failure;
        }
        if (!reading.begun) {
            throw damaged("it is empty");
        }
    }

    /** One reading, which passes over what it has had already. */
    private final class Reading {

        private final RowTaker<?> taker;
        private boolean begun;
        private int last;

        Reading(RowTaker<?> taker) {
            this.taker = taker;
        }

        void accept(Row row) throws UnusableInputException {
            take(row, row.isBlank());
        }

        void acceptPlain(PlainRow row) throws UnusableInputException {
            take(row, row.isBlank());
        }

        private void take(TextRow row, boolean blank) throws UnusableInputException {
            if (row.number() <= last) {
                return;
            }
            last = row.number();
            if (blank) {
                return;
            }
            if (!begun) {
                requireHeadings(row);
                begun = true;
                return;
            }
            try {
                taker.take(new OwnRow(OwnReport.this, row));
            } catch (UnusableInputException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new Carried(e);
            }
        }
    }

    private void requireHeadings(TextRow row) throws UnusableInputException {
        for (int i = 0; i < headings.size(); i++) {
            if (!row.text(i).equals(headings.get(i))) {
                throw damaged("its first row is not " + String.join(", ", headings));
            }
        }
    }

    private UnusableInputException damaged(String problem) {
        return new UnusableInputException(file + " cannot be used: " + problem + ". " + remedy);
    }

    /** What a taker threw, on its way past the reader. */
    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Exception failure;

        Carried(Exception failure) {
            super(failure);
            this.failure = failure;
        }
    }
}

package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Cell;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an export looks: its files or sheets, where each has the columns that are read, and the words that its cells use.
 * A layout is data, read from JSON.
 *
 * @param name its name, such as {@code ssd}
 * @param title what the export is called
 * @param about what it is and what it lacks; empty where nothing is said
 * @param words the words of its cells
 * @param dateOrder the order of day, month and year in dates written as text; absent where each column is to show it
 * @param history which of a plan's reviews it holds
 * @param bookings whether it can hold reviews that are booked
 * @param parts its files or sheets
 */
public record Layout(
        String name,
        String title,
        String about,
        CellWords words,
        @Nullable DateOrder dateOrder,
        KeptReviews history,
        boolean bookings,
        List<Part> parts) {

    /** The name of the program's own layout. */
    public static final String CANONICAL = "canonical";

    /** What the program's own list of what is known about says beside what people say; it is not read back. */
    private static final String STATE = "state";

    private static final String REVIEW_TYPE = "type";

    private static final Layout OURS = ours();

    public Layout {
        parts = List.copyOf(parts);
    }

    /** The program's own layout: the headings that the documentation lists, a file or sheet for each table. */
    public static Layout canonical() {
        return OURS;
    }

    private static Layout ours() {
        return new Layout(
                CANONICAL,
                "Driftwatch's own tables",
                "A file or sheet for each table, with the columns that the template has.",
                CellWords.usual(),
                null,
                KeptReviews.ALL,
                true,
                Stream.of(Table.values()).map(Layout::canonicalPart).toList());
    }

    private static Part canonicalPart(Table table) {
        List<HeldColumn> columns = CanonicalTables.columns(table).stream()
                .map(column -> HeldColumn.under(column.name(), column))
                .toList();
        return new Part(
                table.fileName(),
                List.of(),
                table == Table.ACKNOWLEDGED ? List.of(STATE) : List.of(),
                List.of(new Holding(table, false, columns, Set.of(), Set.of(), false)));
    }

    /** Whether it is the program's own, whose files are told by their names. */
    public boolean isCanonical() {
        return name.equals(CANONICAL) && parts.equals(OURS.parts);
    }

    /** The part of the program's own layout that holds a table. */
    public static Part ownPart(Table table) {
        return OURS.parts.stream().filter(part -> part.gives(table)).findFirst().orElseThrow();
    }

    /** Whether its reviews can be told from its designated reviews: without a column for that, it holds none of these. */
    public boolean holdsDesignatedReviews() {
        return parts.stream()
                .flatMap(part -> part.holds().stream())
                .filter(holding -> holding.table() == Table.REVIEWS)
                .flatMap(holding -> holding.columns().stream())
                .anyMatch(held -> held.column().name().equals(REVIEW_TYPE));
    }

    /** Whether a text stands for no value. */
    public boolean isAbsent(String text) {
        return words.isAbsent(text);
    }

    /** Whether a cell holds a value: something that is not blank, nor a word for nothing. */
    public boolean hasValue(Cell cell) {
        return !FirstValue.isAbsent(cell, words);
    }

    /** Whether a text says yes, or no; absent where it says neither. */
    @Nullable
    public Boolean yesNo(String text) {
        return words.yesNo(text);
    }
}

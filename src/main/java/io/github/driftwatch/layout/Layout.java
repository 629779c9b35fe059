package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an export looks: for each table its columns with the headings they are known by, and the words that its cells
 * use. A layout is data, read from JSON.
 *
 * @param name its name, such as {@code canonical}
 * @param absentWords what stands for no value besides a blank cell, in lower case, 40 characters at most
 * @param yesWords what stands for yes, in lower case
 * @param noWords what stands for no, in lower case
 * @param tables the columns of each table
 */
public record Layout(
        String name,
        Set<String> absentWords,
        Set<String> yesWords,
        Set<String> noWords,
        Map<Table, List<Column>> tables) {

    private static final int LONGEST_ABSENT_WORD = 40;

    public Layout {
        absentWords = Set.copyOf(absentWords);
        yesWords = Set.copyOf(yesWords);
        noWords = Set.copyOf(noWords);
        tables = Map.copyOf(tables);
    }

    /** The program's own layout: the headings that the documentation lists. */
    public static Layout canonical() {
        Map<Table, List<Column>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(table, CanonicalTables.columns(table));
        }
        return new Layout(
                "canonical",
                CanonicalTables.absentWords(),
                CanonicalTables.yesWords(),
                CanonicalTables.noWords(),
                tables);
    }

    /** Whether a text stands for no value. Most cells are longer than any such word, and are not looked up. */
    public boolean isAbsent(String text) {
        return text.length() <= LONGEST_ABSENT_WORD
                && (text.isEmpty() || (!absentWords.isEmpty() && absentWords.contains(text.toLowerCase(Locale.ROOT))));
    }

    /** Whether a text says yes, or no; absent where it says neither. */
    @Nullable
    public Boolean yesNo(String text) {
        if (yesWords.contains(text) || yesWords.contains(text.toLowerCase(Locale.ROOT))) {
            return Boolean.TRUE;
        }
        return noWords.contains(text.toLowerCase(Locale.ROOT)) ? Boolean.FALSE : null;
    }

    public List<Column> columns(Table table) {
        return tables.getOrDefault(table, List.of());
    }
}

package io.github.driftwatch.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table as a layout describes it.
 *
 * @param name the canonical name, such as {@code start_date}
 * @param type what its cells hold
 * @param required whether the column must be there and every row must have a value in it
 * @param mustBeReadable whether a row is left out where its value is there but cannot be read; required columns are such
 * @param headings the headings that it is known by, the canonical name always among them
 * @param words for a fixed list: the words that may be found, normalised as names are, each with the value it stands for
 * @param least for numbers: the smallest allowed
 * @param most for numbers: the largest allowed
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        boolean mustBeReadable,
        List<String> headings,
        Map<String, String> words,
        double least,
        double most) {

    public Column {
        headings = List.copyOf(headings);
        mustBeReadable = mustBeReadable || required;
    }

    /** The value of a fixed list that a word stands for; absent where the word is not of the list. */
    @Nullable
    public String value(String word) {
        String value = words.get(word);
        return value == null ? words.get(Names.normalised(word)) : value;
    }

    /** The values of a fixed list as a message shows them, in the layout's order. */
    public String allowedValues() {
        return String.join(", ", words.values().stream().distinct().toList());
    }
}

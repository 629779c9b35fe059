package io.github.driftwatch.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table of the model, whatever an export calls it.
 *
 * @param name the canonical name, such as {@code start_date}
 * @param type what its cells hold
 * @param required whether the column must be there and every row must have a value in it
 * @param mustBeReadable whether a row is left out where its value is there but cannot be read; required columns are such
 * @param words for a fixed list: the words that may be found, normalised as names are, each with the value it stands for
 * @param least for numbers: the smallest allowed
 * @param most for numbers: the largest allowed
 * @param meaning what it is, and what a blank cell means, in one sentence for whoever prepares an export
 * @param example a cell that could stand in it
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        boolean mustBeReadable,
        Map<String, String> words,
        double least,
        double most,
        String meaning,
        String example) {

    public Column {
        mustBeReadable = mustBeReadable || required;
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The value of a fixed list that a word stands for; absent where the word is not of the list. */
    @Nullable
    public String value(String word) {
        String value = words.get(word);
        return value == null ? words.get(Names.normalised(word)) : value;
    }

    /** The values of a fixed list, in the order of the definition; empty for every other type. */
    public List<String> values() {
        return words.values().stream().distinct().toList();
    }

    /** The values of a fixed list as a message shows them. */
    public String allowedValues() {
        return String.join(", ", values());
    }
}

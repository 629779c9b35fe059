package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each table which file and sheet it was read from, so that a finding can name them. */
final class Places {

    private static final int LONGEST_VALUE = 200;

    private final Map<Table, InputFile> inputs = new EnumMap<>(Table.class);

    Places(Collection<InputFile> inputs) {
        inputs.stream()
                .filter(input -> !input.addsTo())
                .forEach(input -> this.inputs.putIfAbsent(input.table(), input));
    }

    /** A finding at a cell, or at a row where no column is given. */
    Finding finding(
            Check check,
            Severity severity,
            Table table,
            int row,
            @Nullable String column,
            @Nullable Object value,
            String message,
            String childId) {
        InputFile input = inputs.get(table);
        return new Finding(
                check,
                severity,
                input == null ? table.fileName() : input.file(),
                input == null ? null : input.sheet(),
                row,
                column,
                value == null ? null : shown(value.toString()),
                message,
                childId);
    }

    private static String shown(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}

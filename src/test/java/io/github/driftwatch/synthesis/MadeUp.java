package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A made-up authority kept in memory, to be looked into. */
final class MadeUp {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    private final Map<Table, List<Line>> lines = new EnumMap<>(Table.class);

    /** A row as a reader sees it: cells by heading. */
    record Line(Table table, List<@Nullable Object> cells) {

        @Nullable
        Object get(String column) {
            return cells.get(Columns.position(table, column));
        }

        String text(String column) {
            return Objects.toString(get(column), "");
        }

        @Nullable
        LocalDate date(String column) {
            return get(column) instanceof LocalDate date ? date : null;
        }

        LocalDate day(String column) {
            return Objects.requireNonNull(date(column), column);
        }

        boolean is(String column, String value) {
            return text(column).equals(value);
        }
    }

    static MadeUp authority(long seed, int plans, double dirt) {
        return of(new SynthesisSettings(seed, plans, AS_AT, 10, SynthesisSettings.TABLES, dirt));
    }

    static MadeUp of(SynthesisSettings settings) {
        MadeUp made = new MadeUp();
        try {
            new Synthesis(settings).writeTo(made::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    private TableFile open(Table table) {
        List<Line> ofTable = new ArrayList<>();
        lines.put(table, ofTable);
        return new Kept(table, ofTable);
    }

    List<Line> lines(Table table) {
        return lines.getOrDefault(table, List.of());
    }

    Map<String, List<Line>> byPlan(Table table) {
        return lines(table).stream().collect(Collectors.groupingBy(line -> line.text("plan_id")));
    }

    private record Kept(Table table, List<Line> lines) implements TableFile {

        @Override
        public void headings(List<String> headings) {}

        @Override
        public void row(List<@Nullable Object> cells) {
            lines.add(new Line(table, new ArrayList<>(cells)));
        }

        @Override
        public void close() {}
    }
}

package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An export written into a temporary folder, a file for each table, and read through the public door. */
final class ExportFolder {

    static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    static final String PLAN = "child_id,plan_id,start_date\nC1,P1,2025-06-01\n";
    static final String NO_REVIEWS = "child_id,plan_id,date\n";

    private final Path folder;
    private final Map<Table, Path> files = new EnumMap<>(Table.class);
    private ReadingOptions options = ReadingOptions.asAt(AS_AT).withMaxRejected(1.0);

    ExportFolder(Path folder) {
        this.folder = folder;
        with(Table.PLANS, PLAN);
        with(Table.REVIEWS, NO_REVIEWS);
    }

    ExportFolder with(Table table, String csv) {
        return with(table, table.fileName() + ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    ExportFolder with(Table table, String name, byte[] content) {
        try {
            return with(table, Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExportFolder with(Table table, Path file) {
        files.put(table, file);
        return this;
    }

    ExportFolder without(Table table) {
        files.remove(table);
        return this;
    }

    ExportFolder maxRejected(double share) {
        options = options.withMaxRejected(share);
        return this;
    }

    ExportFolder knowing(String... kinds) {
        options = options.withKnownEventKinds(Set.of(kinds));
        return this;
    }

    ExportFolder dateOrder(@Nullable DateOrder order) {
        options = options.withDateOrder(order);
        return this;
    }

    /** What is said of the reading of a table. */
    List<String> notes(Table table) throws UnusableInputException {
        return read().input(table).orElseThrow().notes();
    }

    Export read() throws UnusableInputException {
        return ExportReader.read(Sources.files(files), options);
    }

    List<Finding> findings() throws UnusableInputException {
        return read().findings();
    }

    /** Reading must fail with just this line, the temporary folder written as {@code FOLDER}. */
    void isRefused(String line) {
        refused(Sources.files(files), folder, line);
    }

    static void refused(Sources sources, Path folder, String line) {
        assertThatThrownBy(() -> ExportReader.read(sources, ReadingOptions.asAt(AS_AT)))
                .isInstanceOf(UnusableInputException.class)
                .extracting(e -> String.valueOf(e.getMessage()).replace(folder.toString(), "FOLDER"))
                .isEqualTo(line);
    }
}

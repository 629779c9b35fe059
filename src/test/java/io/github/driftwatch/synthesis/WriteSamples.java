package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes the files of {@code samples/}: run it after a change to what is made up. */
final class WriteSamples {

    static final SynthesisSettings SETTINGS =
            new SynthesisSettings(1, 60, MadeUp.AS_AT, 3, Set.of(Table.PLANS, Table.REVIEWS, Table.EVENTS), 0.02);

    private WriteSamples() {}

    public static void main(String[] args) throws IOException {
        into(Path.of(args.length == 0 ? "samples" : args[0]));
    }

    static void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        new Synthesis(SETTINGS).writeTo(table -> {
            try {
                return new CsvTable(Files.newOutputStream(folder.resolve(table.fileName() + ".csv")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

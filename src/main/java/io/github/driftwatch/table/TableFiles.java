package io.github.driftwatch.table;

import io.github.driftwatch.output.Owner;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Opens tables for writing. */
public final class TableFiles {

    private TableFiles() {}

    /**
     * A CSV file of the owner's alone, written in place; one that is there is overwritten. Texts that a spreadsheet would
     * run as a formula are made harmless.
     */
    public static TableFile csv(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                Owner.file());
        return csv(Channels.newOutputStream(channel), false);
    }

    /**
     * A CSV file on a stream, which is closed with it.
     *
     * @param raw whether texts stay as they are, even where a spreadsheet would run them
     */
    public static TableFile csv(OutputStream out, boolean raw) throws IOException {
        return new CsvFile(out, raw);
    }

    /** A JSON array on a stream, which is closed with it. */
    public static TableFile json(OutputStream out) throws IOException {
        return new JsonFile(out);
    }
}

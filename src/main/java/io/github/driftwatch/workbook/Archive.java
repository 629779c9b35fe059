package io.github.driftwatch.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip archive of parts that come packed already. */
final class Archive {

    /** The first day that an archive can tell: when a part was made is nobody's business. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipArchiveOutputStream zip;

    Archive(OutputStream out) {
        this.zip = new ZipArchiveOutputStream(out);
        zip.setUseZip64(Zip64Mode.AsNeeded);
    }

    /** Adds a part that has ended. */
    void add(String name, Part part) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setTimeLocal(NO_TIME);
        entry.setCrc(part.sum());
        entry.setSize(part.size());
        entry.setCompressedSize(part.packedSize());
        try (InputStream packed = part.packed()) {
            zip.addRawArchiveEntry(entry, packed);
        }
    }

    /** Writes the list of its parts, and leaves the stream open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}

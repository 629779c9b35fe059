package io.github.driftwatch.source.workbook;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook that is a zip archive, by name. Names are the same whatever their case, and whichever way
 * their slashes lean.
 */
final class Parts implements Closeable {

    /** A sheet, a picture or a chart is a part each; thousands of pictures are not unheard of. */
    private static final int MOST_PARTS = 1 << 16;

    private final ZipFile archive;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private Parts(ZipFile archive) {
        this.archive = archive;
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            if (!entry.isDirectory() && entries.put(key(entry.getName()), entry) != null) {
                throw new WorkbookFault("holds two parts of one name, and which of them counts cannot be told.");
            }
            if (entries.size() > MOST_PARTS) {
                throw new WorkbookFault("holds more than " + MOST_PARTS + " parts, which no workbook needs.");
            }
        }
    }

    static Parts of(Path file) throws IOException {
        return of(Files.newByteChannel(file));
    }

    /** Parts of an archive that stands in memory. */
    static Parts of(byte[] archive) throws IOException {
        return of(new SeekableInMemoryByteChannel(archive));
    }

    private static Parts of(SeekableByteChannel bytes) throws IOException {
        try {
            ArchiveList.refuseIfLong(bytes);
            return new Parts(ZipFile.builder().setSeekableByteChannel(bytes).get());
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** A part from its first byte; whoever asks closes it. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new FileNotFoundException("a part is missing");
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new WorkbookFault("holds a part packed in a way that no spreadsheet program uses.");
        }
        // The library refuses an archive whose list says that a part is larger than there is room for.
        return new PartStream(archive.getInputStream(entry), entry.getCompressedSize(), entry.getCrc());
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}

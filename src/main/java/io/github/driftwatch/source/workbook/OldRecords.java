package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.UnusableInputException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The records of an old workbook, one after the other. The library's own event model makes an object of each, and gives
 * up where one of those that hold drawings or formulas is unusual; here only what is asked for is looked at.
 */
final class OldRecords implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int HEADER_BYTES = 4;

    private final POIFSFileSystem document;
    private @Nullable EncryptionInfo lock;
    private int lockedFrom;

    /** Looks at a record; what it leaves of it is passed over. */
    @FunctionalInterface
    interface Reader {
        /**
         * Looks at the record that the stream is at.
         *
         * @return whether to go on to the next
         */
        boolean read(int kind, RecordInputStream record) throws IOException;
    }

    private OldRecords(POIFSFileSystem document) {
        this.document = document;
    }

    /** Opens a file, and its lock where it has one. */
    static OldRecords open(Path file, Passwords passwords)
            throws IOException, GeneralSecurityException, UnusableInputException {
        OldRecords records = new OldRecords(new POIFSFileSystem(file.toFile(), true));
        try {
            records.findLock();
            if (records.lock != null) {
                PasswordTrial.open(file, records.lock, passwords);
            }
            return records;
        } catch (IOException | GeneralSecurityException | UnusableInputException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /** The lock stands among the first records; what follows it is encrypted. */
    private void findLock() throws IOException {
        read((kind, record) -> {
            lockedFrom += HEADER_BYTES + record.remaining();
            if (kind == FilePassRecord.sid) {
                lock = new FilePassRecord(record).getEncryptionInfo();
            }
            return lock == null && kind != EOFRecord.sid;
        });
    }

    /** Reads from the first record on. */
    void read(Reader reader) throws IOException {
        if (!(document.getRoot().getEntryCaseInsensitive("Workbook") instanceof DocumentEntry book)) {
            throw new IOException("there is no workbook in it");
        }
        try (InputStream in = new BufferedInputStream(new DocumentInputStream(book), BUFFER_BYTES)) {
            if (lock != null) {
                in.skipNBytes(lockedFrom);
            }
            RecordInputStream record =
                    lock == null ? new RecordInputStream(in) : new RecordInputStream(in, lock, lockedFrom);
            boolean goOn = true;
            while (goOn && record.hasNextRecord()) {
                record.nextRecord();
                goOn = reader.read(record.getSid(), record);
                if (goOn) {
                    record.readRemainder();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package io.github.driftwatch.source.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * A part of a workbook as it is unpacked. It stops where the part grows out of all proportion to what was packed, and
 * holds what came out against the archive's own sum.
 */
final class PartStream extends FilterInputStream {

    /** Sheets unpack to ten or thirty times their size; what is made to do harm, to a thousand times. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 1 << 24;

    /** A full sheet of a million rows and fifty columns takes three; more than this takes minutes whatever is in it. */
    private static final int MOST_GIGABYTES = 8;

    private static final long MOST_BYTES = (long) MOST_GIGABYTES << 30;

    private final long most;
    private final long expectedSum;
    private final CRC32 sum = new CRC32();
    private long unpacked;

    /**
     * A stream over a part.
     *
     * @param packed how many bytes of the archive it takes
     * @param expectedSum its checksum as the archive's list gives it; -1 where it gives none
     */
    PartStream(InputStream in, long packed, long expectedSum) {
        super(in);
        this.most = Math.max(ALWAYS_ALLOWED, packed * MOST_TIMES);
        this.expectedSum = expectedSum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            if (expectedSum >= 0 && sum.getValue() != expectedSum) {
                throw new IOException("a part is not what its checksum says");
            }
            return read;
        }
        sum.update(buffer, offset, read);
        unpacked += read;
        if (unpacked > MOST_BYTES) {
            throw new WorkbookFault("holds a part that unpacks to more than " + MOST_GIGABYTES + " gigabytes.");
        }
        if (unpacked > most) {
            throw new WorkbookFault("holds a part that unpacks to more than " + MOST_TIMES + " times its size, which"
                    + " can be made to fill the memory.");
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 1 << 13)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The list of its parts at a zip archive's end. The library makes an object of each before it can be asked for their
 * number, and a million of them fill the memory: so its length is looked at first.
 */
final class ArchiveList {

    private static final int MOST_MEGABYTES = 16;

    /** The end mark, its length without a comment, and where in it the place of the list stands. */
    private static final int END = 0x06054b50;

    private static final int END_BYTES = 22;
    private static final int PLACE_AT = 16;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Of archives beyond four gigabytes: what stands before the end mark, and says where another end mark is. */
    private static final long BEYOND = 0xFFFFFFFFL;

    private static final int POINTER_BYTES = 20;
    private static final int POINTER_PLACE_AT = 8;
    private static final int LARGE_END_BYTES = 56;
    private static final int LARGE_PLACE_AT = 48;

    private ArchiveList() {}

    /** Refuses an archive whose list is longer than any workbook's; one without a list is left to the library. */
    static void refuseIfLong(SeekableByteChannel archive) throws IOException {
        long place = place(archive);
        if (place >= 0 && archive.size() - place > (long) MOST_MEGABYTES << 20) {
            throw new WorkbookFault(
                    "has a list of parts of more than " + MOST_MEGABYTES + " megabytes, which no workbook needs.");
        }
    }

    /** Where the list begins; -1 where that is not said. */
    private static long place(SeekableByteChannel archive) throws IOException {
        long from = Math.max(0, archive.size() - END_BYTES - LONGEST_COMMENT);
        ByteBuffer tail = read(archive, from, (int) (archive.size() - from));
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long place = tail.getInt(at + PLACE_AT) & BEYOND;
                return place == BEYOND && at >= POINTER_BYTES
                        ? placeOfLarge(archive, tail.getLong(at - POINTER_BYTES + POINTER_PLACE_AT))
                        : place;
            }
        }
        return -1;
    }

    private static long placeOfLarge(SeekableByteChannel archive, long end) throws IOException {
        if (end < 0 || end > archive.size() - LARGE_END_BYTES) {
            return -1;
        }
        return read(archive, end, LARGE_END_BYTES).getLong(LARGE_PLACE_AT);
    }

    private static ByteBuffer read(SeekableByteChannel archive, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        archive.position(from);
        while (bytes.hasRemaining() && archive.read(bytes) >= 0) {
            // Until all is there, or the file has become shorter.
        }
        return bytes.flip();
    }
}

package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of an archive's parts is from where its end mark says up to the end. */
class ArchiveListTest {

    private static final int MOST = 16 << 20;
    private static final int BEFORE = 100;
    private static final int END_BYTES = 22;
    private static final int END = 0x06054b50;

    @ParameterizedTest(name = "{0} more than 16 MB, comment of {1}: {3}")
    @CsvSource(textBlock = """
            0, 0,     false, just as long as is allowed
            1, 0,     true,  a byte more
            0, 65535, false, with the longest comment
            1, 65535, true,  and a byte more
            1, 65536, false, a comment longer than any: the end mark is not found
            """)
    void aLongListIsRefused(int more, int comment, boolean refused, String why) throws IOException {
        ByteBuffer archive = archive(BEFORE + MOST + more);
        int mark = archive.capacity() - END_BYTES - comment;
        archive.putInt(mark, END).putInt(mark + 16, BEFORE);
        assertThat(isRefused(archive)).as(why).isEqualTo(refused);
    }

    @Test
    void theLastEndMarkCounts() throws IOException {
        ByteBuffer archive = archive(BEFORE + MOST + 1);
        int last = archive.capacity() - END_BYTES;
        archive.putInt(last, END).putInt(last + 16, BEFORE + 1);
        archive.putInt(last - END_BYTES, END).putInt(last - END_BYTES + 16, BEFORE);
        assertThat(isRefused(archive)).isFalse();
    }

    /** What stands before the end mark says where another is, which says where the list begins. */
    @ParameterizedTest(name = "{0} more than 16 MB, end mark {1} bytes from the end: {3}")
    @CsvSource(textBlock = """
            0, 200, false, just as long as is allowed
            1, 200, true,  a byte more
            1, 56,  true,  no room after the other end mark
            1, 55,  false, no room for it: left to the library
            1, -1,  false, beyond the end
            """)
    void anArchiveBeyondFourGigabytesSaysItElsewhere(int more, int fromTheEnd, boolean refused, String why)
            throws IOException {
        ByteBuffer archive = archive(BEFORE + MOST + more);
        int mark = archive.capacity() - END_BYTES - 100;
        long large = (long) archive.capacity() - fromTheEnd;
        if (large + 56 <= archive.capacity()) {
            archive.putLong((int) large + 48, BEFORE);
        }
        archive.putInt(mark, END).putInt(mark + 16, -1).putLong(mark - 20 + 8, large);
        assertThat(isRefused(archive)).as(why).isEqualTo(refused);
    }

    @Test
    void anEndMarkThatPointsBeforeTheBeginningIsLeftToTheLibrary() throws IOException {
        ByteBuffer archive = archive(BEFORE + MOST + 1);
        int mark = archive.capacity() - END_BYTES;
        archive.putInt(mark, END).putInt(mark + 16, -1).putLong(mark - 20 + 8, -1);
        assertThat(isRefused(archive)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "21", "22", "100"})
    void whatHasNoListIsLeftToTheLibrary(int bytes) throws IOException {
        assertThat(isRefused(archive(bytes))).isFalse();
    }

    private static ByteBuffer archive(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean isRefused(ByteBuffer archive) throws IOException {
        byte[] bytes = new byte[archive.capacity()];
        archive.get(0, bytes);
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(bytes)) {
            Throwable thrown = catchThrowable(() -> ArchiveList.refuseIfLong(channel));
            if (thrown != null) {
                assertThat(thrown)
                        .isInstanceOf(WorkbookFault.class)
                        .hasMessage("has a list of parts of more than 16 megabytes, which no workbook needs.");
            }
            return thrown != null;
        }
    }
}

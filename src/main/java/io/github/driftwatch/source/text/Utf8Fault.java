package io.github.driftwatch.source.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The first place in a file that is not UTF-8.
 *
 * @param offset how many bytes come before it
 * @param line the line that it is in, from 1
 */
record Utf8Fault(long offset, int line) {

    private static final int BUFFER_BYTES = 1 << 16;

    static Utf8Fault first(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES);
        long offset = 0;
        int line = 1;
        try (FileChannel channel = FileChannel.open(file)) {
            while (true) {
                boolean atEnd = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, atEnd);
                for (int i = 0; i < bytes.position(); i++) {
                    line += bytes.get(i) == '\n' ? 1 : 0;
                }
                offset += bytes.position();
                if (atEnd || result.isError()) {
                    return new Utf8Fault(offset, line);
                }
                chars.clear();
                bytes.compact();
            }
        }
    }
}

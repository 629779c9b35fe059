package io.github.driftwatch.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A file of the owner's alone, written beside the place that it is meant for. Its digest is counted on the way, and it
 * is on the disk, not only in the system's memory, once it is closed.
 */
public final class StagedFile extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final MessageDigest digest = newDigest();
    private boolean closed;
    private long bytes;
    private String sha256 = "";

    private StagedFile(FileChannel channel, OutputStream stream) {
        super(new BufferedOutputStream(stream, BUFFER));
        this.channel = channel;
    }

    /**
     * Makes a new file and opens it.
     *
     * @param disk what stands between the file and the disk; a test puts a disk there that fills up
     */
    public static StagedFile create(Path path, UnaryOperator<OutputStream> disk) throws IOException {
        FileChannel channel =
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Owner.file());
        return new StagedFile(channel, disk.apply(Channels.newOutputStream(channel)));
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        bytes++;
        out.write(b);
    }

    @Override
    public void write(byte[] text, int from, int length) throws IOException {
        digest.update(text, from, length);
        bytes += length;
        out.write(text, from, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (channel) {
            out.flush();
            channel.force(true);
        }
        out = nullOutputStream();
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of the whole file, in lower-case hexadecimal, once it is closed. */
    public String sha256() {
        return sha256;
    }

    /** How many bytes have been written to it. */
    public long bytes() {
        return bytes;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

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

/**
 * A file written beside the place that it is meant for, the owner's alone until it is complete. Its digest is counted on
 * the way. Whoever moves it to its place brings it to the disk before: until then it may be in the system's memory alone.
 */
public final class StagedFile extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final Keeping keeping;
    private final Counted counted;
    private boolean completed;
    private String sha256 = "";

    private StagedFile(Path path, FileChannel channel, Counted counted, Keeping keeping) {
        super(keeping.lock() == null ? counted : new LockedWorkbook(counted, keeping.lock()));
        this.path = path;
        this.channel = channel;
        this.counted = counted;
        this.keeping = keeping;
    }

    /** Makes a new file and opens it. */
    public static StagedFile create(Path path, Disk disk, Keeping keeping) throws IOException {
        return on(path, newFile(path), disk, keeping);
    }

    static FileChannel newFile(Path path) throws IOException {
        return FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Owner.file());
    }

    static StagedFile on(Path path, FileChannel channel, Disk disk, Keeping keeping) {
        return new StagedFile(path, channel, new Counted(disk.under(Channels.newOutputStream(channel))), keeping);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            complete();
        }
    }

    /** Hands all of it to the system, and keeps hold of the file. */
    void complete() throws IOException {
        if (completed) {
            return;
        }
        completed = true;
        if (out != counted) {
            out.close();
        }
        counted.flush();
        keeping.shareFile(path);
        out = nullOutputStream();
        sha256 = counted.sha256();
    }

    /** The digest of the whole file, in lower-case hexadecimal, once it is closed. */
    public String sha256() {
        return sha256;
    }

    /** How many bytes it has, once it is closed. */
    public long bytes() {
        return counted.bytes;
    }

    /** The bytes as they go to the disk, gathered, and counted into a digest. */
    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest = newDigest();
        private long bytes;

        Counted(OutputStream to) {
            super(new BufferedOutputStream(to, BUFFER));
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

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest newDigest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}

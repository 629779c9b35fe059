package io.github.driftwatch.workbook;

import io.github.driftwatch.output.Owner;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Bytes put aside until they are wanted: in memory as long as they are few, then in a file of the owner's alone,
 * encrypted with a key that is never written down. A killed run leaves nothing that can be read.
 */
final class Aside extends OutputStream {

    /** As much as a council's longest sheet takes, packed; and of a small heap a small part. */
    private static final int MOST_IN_MEMORY =
            Math.toIntExact(Math.min(1 << 23, Runtime.getRuntime().maxMemory() >> 6));

    private static final int BUFFER = 1 << 16;
    private static final int KEY_BYTES = 16;

    private final AsideFolder folder;
    private final int mostInMemory;
    private @Nullable ByteArrayOutputStream memory;
    private @Nullable Path file;
    private OutputStream out;
    private byte[] key = {};

    Aside(AsideFolder folder) {
        this(folder, MOST_IN_MEMORY);
    }

    /** The same with how many bytes may be held in memory. */
    Aside(AsideFolder folder, int mostInMemory) {
        this.folder = folder;
        this.mostInMemory = mostInMemory;
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        this.memory = first;
        this.out = first;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ByteArrayOutputStream soFar = memory;
        if (soFar != null && soFar.size() + length > mostInMemory) {
            moveToFile(soFar);
        }
        out.write(bytes, from, length);
    }

    private void moveToFile(ByteArrayOutputStream soFar) throws IOException {
        key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        file = folder.newFile();
        out = new BufferedOutputStream(
                new CipherOutputStream(
                        Channels.newOutputStream(Files.newByteChannel(
                                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Owner.file())),
                        cipher(Cipher.ENCRYPT_MODE)),
                BUFFER);
        soFar.writeTo(out);
        memory = null;
    }

    /** Ends the writing. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Copies all of it, once it is closed. */
    InputStream read() throws IOException {
        if (memory != null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        if (file == null) {
            throw new IOException("nothing was put aside");
        }
        return new BufferedInputStream(
                new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE)), BUFFER);
    }

    /** A key of its own for each file, and each file written once: the counter may begin at 0. */
    private Cipher cipher(int mode) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[KEY_BYTES]));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException("every Java platform can encrypt with AES", e);
        }
    }
}

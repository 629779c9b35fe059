package io.github.driftwatch.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that holds a folder's lock until its standard input ends. */
final class OtherRun {

    private OtherRun() {}

    public static void main(String[] args) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
            channel.lock();
            System.out.write("held\n".getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.in.readAllBytes();
        }
    }
}

package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The list of the files that are about to be moved into place. While it is there, some of them may have been: whoever finds
 * it moves the rest. It is written whole or not at all.
 */
final class Journal {

    private static final String FILE = ".moving";
    private static final String IN_THE_MAKING = ".moving-soon";

    /** After each name: a name can hold anything else. */
    private static final char END = '\0';

    private final Path file;
    private final Path inTheMaking;

    /** @param staging the folder that the files are moved from */
    Journal(Path staging) {
        this.file = staging.resolve(FILE);
        this.inTheMaking = staging.resolve(IN_THE_MAKING);
    }

    boolean isThere() {
        return Files.exists(file);
    }

    void write(Collection<String> names, Disk disk) throws IOException {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(name).append(END));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        try (FileChannel channel = StagedFile.newFile(inTheMaking)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            disk.flush(channel);
        }
        disk.move(inTheMaking, file);
    }

    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = 0;
        for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
            names.add(text.substring(from, end));
            from = end + 1;
        }
        return names;
    }

    /** All is in place, or as it was. */
    void strikeOut() throws IOException {
        Files.deleteIfExists(file);
    }
}

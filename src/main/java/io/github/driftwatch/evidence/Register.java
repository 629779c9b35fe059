package io.github.driftwatch.evidence;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.Owner;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The register of reports: a text file to which each run adds a line of its as-at date, its digest and its folder, as in
 * {@code 2026-11-20 9f86…0a08 /srv/reports}. It is kept where those who can write to the reports cannot.
 *
 * @param file the file
 */
public record Register(Path file) {

    /** A night's line has some 120 letters: this is a thousand years of nights, and read in a moment. */
    private static final long LARGEST_BYTES = 64L << 20;

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ([0-9a-f]{64}) (.+)");

    /**
     * One report.
     *
     * @param asAt the day that it was made for, as in 2026-11-20
     * @param digest the digest of its summary
     * @param folder the folder that it was written into
     */
    public record Entry(String asAt, String digest, String folder) {}

    /**
     * Adds a report, in one piece and on the disk before this returns. Where a disk is full, what could be written of the
     * line is taken back: the next run could not add a line to half a line.
     *
     * @throws OutputException where it cannot be written
     */
    public void add(LocalDate asAt, Path folder, String digest) throws OutputException {
        ByteBuffer line =
                ByteBuffer.wrap((asAt + " " + digest + " " + shown(folder) + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), Owner.file())) {
            long before = channel.size();
            try {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            } finally {
                takeBack(channel, before, line);
            }
        } catch (IOException e) {
            throw new OutputException("The reports are written, and not entered in the register " + file
                    + ", given with --register. Check that its folder is there, that this user may write there and that"
                    + " the disk is not full, and run again.");
        }
    }

    /** Cuts off a part of a line, unless somebody else has added to the register since. */
    private static void takeBack(FileChannel channel, long before, ByteBuffer line) throws IOException {
        if (line.hasRemaining() && channel.size() == before + line.position()) {
            channel.truncate(before);
        }
    }

    /**
     * Its reports, the oldest first. Lines that are none are left out.
     *
     * @throws UnusableInputException where it cannot be read
     */
    List<Entry> entries() throws UnusableInputException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
                throw unusable("is no register: it is not there, no ordinary file, or far too large");
            }
            List<Entry> entries = new ArrayList<>();
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    entries.add(new Entry(parts.group(1), parts.group(2), parts.group(3)));
                }
            });
            return entries;
        } catch (IOException e) {
            throw unusable("may not be read by the account that runs this");
        }
    }

    /**
     * Makes sure, before a report is made, that it can be entered: that what is there, if anything, is a register.
     *
     * @throws UnusableInputException where something else is there, which a line would spoil
     */
    public void requireUsable() throws UnusableInputException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
                throw noRegister("it is no ordinary file, or far too large");
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                if (!LINE.matcher(line).matches()) {
                    throw noRegister("line " + number + " is no day, digest and folder");
                }
            }
            if (!text.isEmpty() && !text.endsWith("\n")) {
                throw noRegister("line " + number + " does not end");
            }
        } catch (IOException e) {
            throw noRegister("it may not be read by the account that runs this");
        }
    }

    /** A folder on one line: the same one is known again wherever the program is started from. */
    static String shown(Path folder) {
        return real(folder).toString().replaceAll("\\p{Cntrl}", "?");
    }

    /** One folder has one name, whatever link leads to it. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private UnusableInputException noRegister(String problem) {
        return new UnusableInputException(
                "The file " + file + ", given with --register, is no register that a line could"
                        + " be added to: " + problem
                        + ". Nothing was changed. Mend it, or name a file that is not there yet, and"
                        + " run again.");
    }

    private UnusableInputException unusable(String problem) {
        return new UnusableInputException("The register " + file + ", given with --register, " + problem
                + ". Name the file that driftwatch check was given with --register, and run again.");
    }
}

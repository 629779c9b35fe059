import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** The folder as one file: a tar.gz, which keeps what may be run, or a zip, which Windows opens by itself. */
final class Archive {

    /** Java's archive of classes holds only for the place that it was made for; the first start makes it anew. */
    private static final String OF_ONE_PLACE = "lib/driftwatch.jsa";

    private static final int PROGRAM = 0755;
    private static final int FILE = 0644;

    private final Path home;
    private final Instant time;

    private Archive(Path home, Instant time) {
        this.home = home;
        this.time = time;
    }

    /** Makes it beside the folder. Every file in it has the one time, and they stand in the order of their names. */
    static Path of(Path home, boolean zip, Instant time) throws IOException {
        Path file = home.resolveSibling(home.getFileName() + (zip ? ".zip" : ".tar.gz"));
        Archive archive = new Archive(home, time);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (zip) {
                archive.zip(out);
            } else {
                archive.tar(out);
            }
        }
        return file;
    }

    private void tar(OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Path file : files()) {
                TarArchiveEntry entry;
                if (Files.isSymbolicLink(file)) {
                    entry = new TarArchiveEntry(name(file), TarConstants.LF_SYMLINK);
                    entry.setLinkName(Files.readSymbolicLink(file).toString());
                } else {
                    entry = new TarArchiveEntry(name(file));
                    entry.setSize(Files.size(file));
                    entry.setMode(mode(file));
                }
                entry.setModTime(FileTime.from(time));
                put(tar, entry, file);
            }
        }
    }

    private void zip(OutputStream out) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Path file : files()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name(file));
                entry.setSize(Files.size(file));
                entry.setUnixMode(mode(file));
                entry.setTime(FileTime.from(time));
                put(zip, entry, file);
            }
        }
    }

    private static <E extends ArchiveEntry> void put(ArchiveOutputStream<E> archive, E entry, Path file)
            throws IOException {
        archive.putArchiveEntry(entry);
        if (entry.getSize() > 0) {
            Files.copy(file, archive);
        }
        archive.closeArchiveEntry();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !home.relativize(file).toString().replace('\\', '/').startsWith(OF_ONE_PLACE))
                    .sorted()
                    .toList();
        }
    }

    /** The same whatever the umask of whoever builds. */
    private static int mode(Path file) {
        return Files.isExecutable(file) ? PROGRAM : FILE;
    }

    private String name(Path file) {
        return home.getFileName() + "/" + home.relativize(file).toString().replace('\\', '/');
    }
}

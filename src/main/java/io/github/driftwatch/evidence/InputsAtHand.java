package io.github.driftwatch.evidence;

import io.github.driftwatch.source.Sha256;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files that a report was made from, found again in a folder, or in one of the folders in it, by name and digest. */
public final class InputsAtHand {

    private final Path folder;
    private final Map<ReadFile, Path> found = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    private InputsAtHand(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks for them.
     *
     * @throws UnusableInputException where the folder or one of the files is not there, or cannot be read
     */
    public static InputsAtHand in(Path folder, WrittenReport report) throws UnusableInputException {
        InputsAtHand inputs = new InputsAtHand(folder);
        try {
            List<Path> places = inputs.places();
            for (ReadFile input : report.inputs()) {
                inputs.find(input, places);
            }
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + folder + ", given with --inputs, cannot be read. Check its"
                    + " name, and that the account that runs this may read it, and run again.");
        }
        return inputs;
    }

    /** What is not the file that was read, a line each. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** How many files were held against their digests. */
    public int files() {
        return (int) found.values().stream().distinct().count();
    }

    /**
     * Where the file of an option is.
     *
     * @param table the table of the option, where it is one of a table
     */
    public @Nullable Path file(String table, String name) {
        Path any = null;
        for (Map.Entry<ReadFile, Path> each : found.entrySet()) {
            if (each.getKey().name().equals(name)) {
                if (each.getKey().table().equals(table)) {
                    return each.getValue();
                }
                any = each.getValue();
            }
        }
        return any;
    }

    /** The folder that the files are in, of an export that was given as a folder. */
    public Path folderOfAll() {
        return Objects.requireNonNull(found.values().iterator().next().getParent(), "a file found in a folder");
    }

    /** A file beside them, such as a procedure of one's own; absent where there is none of that name. */
    public @Nullable Path beside(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    private void find(ReadFile input, List<Path> places) throws IOException, UnusableInputException {
        Path other = null;
        for (Path place : places) {
            Path file = place.resolve(input.name());
            if (Files.isRegularFile(file)) {
                if (Sha256.of(file).equals(input.sha256())) {
                    found.put(input, file);
                    return;
                }
                other = file;
            }
        }
        if (other == null) {
            throw new UnusableInputException("The folder " + folder + ", given with --inputs, has no " + input.name()
                    + ", which the report was made from. Name the folder that holds the export of that day.");
        }
        found.put(input, other);
        String line = other + ": not the file that the report was made from: its sha256 is another";
        if (!differences.contains(line)) {
            differences.add(line);
        }
    }

    private List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        try (DirectoryStream<Path> within = Files.newDirectoryStream(folder, Files::isDirectory)) {
            within.forEach(places::add);
        }
        places.sort(null);
        places.add(0, folder);
        return places;
    }
}

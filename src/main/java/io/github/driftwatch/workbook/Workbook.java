package io.github.driftwatch.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A workbook being written, several sheets at a time if need be. Pages wait packed, and encrypted where they wait on a
 * disk, until {@link #save()} puts them into the output one after the other.
 */
public final class Workbook implements AutoCloseable {

    private static final int LONGEST_NAME = 31;
    private static final Pattern NO_NAME = Pattern.compile(".*[\\\\/?*\\[\\]:\\p{Cntrl}].*|'.*|.*'", Pattern.DOTALL);

    private final OutputStream out;
    private final AsideFolder folder;
    private final Looks looks = new Looks();
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * A workbook with no sheet yet.
     *
     * @param out where it goes; closed with it
     * @param privateFolder where pages are put aside that are too long for the memory; absent for a new one
     */
    public Workbook(OutputStream out, @Nullable Path privateFolder) {
        this.out = out;
        this.folder = new AsideFolder(privateFolder);
    }

    /**
     * A further sheet, after the others.
     *
     * @param name up to 31 characters, and none of those that spreadsheets keep for themselves
     */
    public Sheet sheet(String name) {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || NO_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a sheet cannot have a name of " + name.length() + " characters like this");
        }
        if (sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name))) {
            throw new IllegalArgumentException("there is a sheet of this name already");
        }
        Sheet sheet = new Sheet(name, sheets.isEmpty(), new Part(new Aside(folder)));
        sheets.add(sheet);
        return sheet;
    }

    /** Takes a sheet away again. */
    public void remove(String name) {
        sheets.stream().filter(sheet -> sheet.name().equals(name)).forEach(Sheet::release);
        sheets.removeIf(sheet -> sheet.name().equals(name));
    }

    /** The style of a look, the same one each time. */
    public CellStyle style(Look look) {
        return looks.style(look);
    }

    /** Writes it, every sheet being complete. */
    public void save() throws IOException {
        Archive archive = new Archive(out);
        new Contents(sheets, looks, this::packed).writeTo(archive);
        archive.finish();
        out.flush();
    }

    private Part packed(Markup xml) throws IOException {
        Part part = new Part(new Aside(folder));
        try {
            part.write(xml);
            part.end();
            return part;
        } finally {
            part.release();
        }
    }

    /** Closes the output, and removes what was put aside. Without {@link #save()}, the output holds no workbook. */
    @Override
    public void close() throws IOException {
        try (out) {
            sheets.forEach(Sheet::release);
        } finally {
            folder.remove();
        }
    }
}

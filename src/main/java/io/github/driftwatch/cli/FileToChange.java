package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the program brings, copied out to be changed, with the schema beside it that lets an editor check it. */
final class FileToChange {

    private final String name;
    private final byte[] text;
    private final String schemaName;
    private final byte[] schema;

    /** @param name its name, without the ending */
    FileToChange(String name, byte[] text, String schemaName, byte[] schema) {
        this.name = name;
        this.text = text.clone();
        this.schemaName = schemaName;
        this.schema = schema.clone();
    }

    /**
     * Copies it into a folder, which is made where it is not there.
     *
     * @throws OutputException where a file of its name is there already, or nothing can be written
     */
    Path copyInto(Path folder) throws OutputException {
        Path file = folder.resolve(name + ".json");
        if (Files.exists(file)) {
            throw new OutputException("There is already a file " + file
                    + ", which may hold your changes; give another folder with --out.");
        }
        make(folder);
        SingleFile.write(file, out -> out.write(text));
        SingleFile.write(folder.resolve(schemaName), out -> out.write(schema));
        return file;
    }

    private static void make(Path folder) throws OutputException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new OutputException("The folder " + folder + " cannot be made: a file is in its way, or this user may"
                    + " not write there. Nothing was changed. Give another folder with --out.");
        }
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A profile to change. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Copies a built-in profile into a folder, to be changed there, with the schema beside it that lets an editor"
                    + " complete and check it. A file that is there already is not overwritten.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile export calderdale --out ours",
            "  driftwatch check --dir exports --profile ours/calderdale.json --out reports"
        })
final class ProfileExportCommand extends SpeakingCommand {

    @Parameters(paramLabel = "NAME", description = "The profile, as profile list names it.")
    private String name = "";

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where to.")
    private Path folder = Path.of(".");

    ProfileExportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        byte[] profile = ProfileLoader.text(name);
        Path file = folder.resolve(name + ".json");
        if (Files.exists(file)) {
            throw new OutputException("There is already a file " + file
                    + ", which may hold your changes; give another folder with --out.");
        }
        makeFolder();
        SingleFile.write(file, out -> out.write(profile));
        SingleFile.write(folder.resolve(ProfileLoader.SCHEMA), out -> out.write(ProfileLoader.schemaText()));
        console()
                .say(List.of(
                        "Wrote " + file + ". Change its name and version, then: driftwatch profile check " + file));
        return ExitCode.DONE.number();
    }

    private void makeFolder() throws OutputException {
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

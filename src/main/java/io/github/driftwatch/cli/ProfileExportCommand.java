package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.ProfileLoader;
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
                    + " complete and check it. A file that is there already is not overwritten. With the name "
                    + ProfileLoader.USUAL_DRIFT
                    + ": the drift flags and bands that every profile has, to be changed; with "
                    + ProfileLoader.USUAL_GOVERNANCE + ": the numbers and audits of its governance report.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile export calderdale --out ours",
            "  driftwatch check --dir exports --profile ours/calderdale.json --out reports"
        })
final class ProfileExportCommand extends SpeakingCommand {

    @Parameters(
            paramLabel = "NAME",
            description = "The profile, as profile list names it; or " + ProfileLoader.USUAL_DRIFT + " or "
                    + ProfileLoader.USUAL_GOVERNANCE + ".")
    private String name = "";

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where to.")
    private Path folder = Path.of(".");

    ProfileExportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        Path file = new FileToChange(name, ProfileLoader.text(name), ProfileLoader.SCHEMA, ProfileLoader.schemaText())
                .copyInto(folder);
        String change = switch (name) {
            case ProfileLoader.USUAL_DRIFT -> usual("flags");
            case ProfileLoader.USUAL_GOVERNANCE -> usual("numbers and audits");
            default -> "Change its name and version, then";
        };
        console().remark(List.of("Wrote " + file + ". " + change + ": driftwatch profile check " + file));
        return ExitCode.DONE.number();
    }

    private static String usual(String parts) {
        return "Change its name, add \"extends\" with the profile whose rules are to hold, keep the " + parts
                + " that you change, then";
    }
}

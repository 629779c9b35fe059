package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Every rule and notice of a profile on one screen. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Every rule of a profile: what it is for, its limit, what it expects or forbids, what puts it aside, and"
                    + " which limits the procedure does not state. After them its notices: who is told what, and when;"
                    + " and its drift flags: how many points for what.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile show calderdale",
            "  driftwatch profile show our-procedure.json"
        })
final class ProfileShowCommand extends SpeakingCommand {

    @Parameters(paramLabel = "NAME|FILE", description = "The profile.")
    private String profile = "";

    ProfileShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        Profile loaded = new ProfileLoader().load(profile);
        int width = console().screen().width();
        List<String> lines = new ArrayList<>(LabelledLines.wrap(title(loaded), width));
        lines.addAll(new ProfileTables(loaded, width).lines());
        lines.add("");
        lines.addAll(LabelledLines.wrap(
                "(assumed): the procedure does not state the number; every other one it does. For the reason, the"
                        + " counting and an example: driftwatch profile explain ID.",
                width));
        console().print(lines);
        return ExitCode.DONE.number();
    }

    private static String title(Profile profile) {
        return profile.title() + " (" + profile.name() + ", version " + profile.version() + ", "
                + ProfileCount.of(profile) + ")";
    }
}

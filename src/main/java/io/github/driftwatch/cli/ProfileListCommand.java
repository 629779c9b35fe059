package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/** The profiles that the program brings. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {"The profiles that the program brings, with their versions and numbers of rules.", ""},
        footer = {"", "Examples:", "  driftwatch profile list", "  driftwatch profile list | sort"})
final class ProfileListCommand extends SpeakingCommand {

    ProfileListCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        StringBuilder lines = new StringBuilder();
        ProfileLoader loader = new ProfileLoader();
        for (String name : ProfileLoader.BUILT_IN) {
            Profile profile = loader.load(name);
            lines.append(String.format(
                    "%-18s  version %-4s  %2d rules  %s%n",
                    name, profile.version(), profile.rules().size(), profile.title()));
        }
        console().out().writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
        console().requireWritten();
        return ExitCode.DONE.number();
    }
}

package io.github.driftwatch.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The procedures as data. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = {"The procedures as data: list them, copy one out to change, check a changed one.", ""},
        subcommands = {ProfileListCommand.class, ProfileExportCommand.class, ProfileCheckCommand.class},
        footer = {
            "",
            "Examples:",
            "  driftwatch profile export designated-review --out ours",
            "  driftwatch profile check ours/designated-review.json"
        })
final class ProfileCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getErr());
        throw new WrongCommandException("name what to do with a profile: list, export or check.");
    }
}

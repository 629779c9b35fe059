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
        description = {
            "The procedures as data: list them, see their rules, have one explained, copy a profile out to change,"
                    + " check a changed one.",
            ""
        },
        subcommands = {
            ProfileListCommand.class,
            ProfileShowCommand.class,
            ProfileExplainCommand.class,
            ProfileExportCommand.class,
            ProfileCheckCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile explain DR-3",
            "  driftwatch profile export designated-review --out ours"
        })
final class ProfileCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getErr());
        throw new WrongCommandException("name what to do with a profile: list, show, explain, export or check.");
    }
}

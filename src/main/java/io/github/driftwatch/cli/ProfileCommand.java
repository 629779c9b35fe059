package io.github.driftwatch.cli;

import picocli.CommandLine.Command;

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
final class ProfileCommand extends ParentCommand {

    ProfileCommand() {
        super("name what to do with a profile: list, show, explain, export or check.");
    }
}

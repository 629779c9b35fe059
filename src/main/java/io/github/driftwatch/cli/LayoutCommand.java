package io.github.driftwatch.cli;

import picocli.CommandLine.Command;

/** The layouts of exports as data. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = {
            "The layouts of exports as data: list them, copy one out to change, check a changed one. An export's layout"
                    + " is told by its headings; --layout names it where that is not enough.",
            ""
        },
        subcommands = {LayoutListCommand.class, LayoutExportCommand.class, LayoutCheckCommand.class},
        footer = {"", "Examples:", "  driftwatch layout list", "  driftwatch layout export ssd --out ours"})
final class LayoutCommand extends ParentCommand {

    LayoutCommand() {
        super("name what to do with a layout: list, export or check.");
    }
}

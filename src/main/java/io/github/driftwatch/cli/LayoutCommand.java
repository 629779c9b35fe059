package io.github.driftwatch.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
final class LayoutCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getErr());
        throw new WrongCommandException("name what to do with a layout: list, export or check.");
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.LayoutLoader;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether a layout can be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Loads a layout, and says in one line what is wrong with it, if anything: the place, what was found, and"
                    + " what is allowed. Exit code 2 where it cannot be used.",
            ""
        },
        footer = {"", "Examples:", "  driftwatch layout check our-export.json", "  driftwatch layout check ssd"})
final class LayoutCheckCommand extends SpeakingCommand {

    @Parameters(paramLabel = "NAME|FILE", description = "The layout.")
    private String layout = "";

    LayoutCheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Layout loaded = new LayoutLoader().load(layout);
        int parts = loaded.parts().size();
        console().remark(List.of(loaded.name() + " is in order: " + parts + (parts == 1 ? " part." : " parts.")));
        return ExitCode.DONE.number();
    }
}

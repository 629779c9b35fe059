package io.github.driftwatch.cli;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.output.OutputException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/** The layouts that the program brings. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {"The layouts that the program brings and recognises by their headings.", ""},
        footer = {"", "Examples:", "  driftwatch layout list", "  driftwatch layout list | sort"})
final class LayoutListCommand extends SpeakingCommand {

    LayoutListCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        StringBuilder lines = new StringBuilder();
        for (Layout layout : new LayoutLoader().builtIn()) {
            lines.append(String.format(
                    "%-11s  %d %-5s  %s%n",
                    layout.name(),
                    layout.parts().size(),
                    layout.parts().size() == 1 ? "part" : "parts",
                    layout.title()));
        }
        console().out().writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
        console().requireWritten();
        return ExitCode.DONE.number();
    }
}

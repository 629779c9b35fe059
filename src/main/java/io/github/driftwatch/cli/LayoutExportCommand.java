package io.github.driftwatch.cli;

import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.output.OutputException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A layout to change. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Copies a built-in layout into a folder, to be changed there to the headings of your own export, with the"
                    + " schema beside it that lets an editor complete and check it. A file that is there already is not"
                    + " overwritten.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch layout export ssd --out ours",
            "  driftwatch check --dir exports --layout ours/ssd.json --out reports"
        })
final class LayoutExportCommand extends SpeakingCommand {

    @Parameters(paramLabel = "NAME", description = "The layout, as layout list names it.")
    private String name = "";

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where to.")
    private Path folder = Path.of(".");

    LayoutExportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        Path file = new FileToChange(name, LayoutLoader.text(name), LayoutLoader.SCHEMA, LayoutLoader.schemaText())
                .copyInto(folder);
        console()
                .remark(List.of(
                        "Wrote " + file + ". Change its name and headings, then: driftwatch layout check " + file));
        return ExitCode.DONE.number();
    }
}

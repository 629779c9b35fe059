package io.github.driftwatch.cli;

import picocli.CommandLine.Command;

/** The program itself: without a command, says what to try first. Its commands are in {@link Commands}. */
@Command(
        name = "driftwatch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Holds child protection plans and their reviews against the local procedure's time limits:"
                    + " which reviews are overdue, which are coming up, and what could not be assessed.",
            ""
        },
        footer = {
            "",
            "Three commands to begin with:",
            "  driftwatch check --dir samples --as-at 2026-11-20 --out reports",
            "  driftwatch overdue --dir samples --as-at 2026-11-20",
            "  driftwatch check --help"
        })
final class DriftwatchCommand extends ParentCommand {

    DriftwatchCommand() {
        super("name a command; the three lines above are a good start.");
    }
}

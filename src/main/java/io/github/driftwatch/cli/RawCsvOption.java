package io.github.driftwatch.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Whether texts in CSV stay as they are, even where a spreadsheet would run them. */
final class RawCsvOption {

    @Option(
            names = "--raw-csv",
            description =
                    "Leave texts in CSV as they are, for scripts. A spreadsheet may run what looks like a formula.")
    private boolean raw;

    /** Whether they stay; a person is warned of it. */
    boolean isRaw(Console console) {
        if (raw) {
            console.say(
                    List.of("--raw-csv: texts in CSV are written as they are; a spreadsheet may run what looks like a"
                            + " formula."));
        }
        return raw;
    }
}

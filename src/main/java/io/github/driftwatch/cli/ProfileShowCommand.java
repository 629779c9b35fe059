package io.github.driftwatch.cli;

import io.github.driftwatch.explain.RuleRow;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.table.LabelledLines;
import io.github.driftwatch.table.WrappedTable;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Every rule of a profile on one screen. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Every rule of a profile: what it is for, its limit, what it expects or forbids, what puts it aside, and"
                    + " which limits the procedure does not state.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile show calderdale",
            "  driftwatch profile show our-procedure.json"
        })
final class ProfileShowCommand extends SpeakingCommand {

    @Parameters(paramLabel = "NAME|FILE", description = "The profile.")
    private String profile = "";

    ProfileShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        Profile loaded = new ProfileLoader().load(profile);
        int width = console().screen().width();
        WrappedTable table = new WrappedTable(width, 12, 23, 16, 23);
        List<String> lines = new ArrayList<>(LabelledLines.wrap(
                loaded.title() + " (" + loaded.name() + ", version " + loaded.version() + ", "
                        + loaded.rules().size() + (loaded.rules().size() == 1 ? " rule)" : " rules)"),
                width));
        String origin = "";
        for (Rule rule : loaded.rules()) {
            if (!rule.profile().equals(origin)) {
                origin = rule.profile();
                lines.add("");
                lines.add(origin.equals(loaded.name()) ? origin : origin + ", which it extends");
                lines.add("");
                lines.addAll(table.row(List.of(
                        List.of("rule, clause"), List.of("after"), List.of("within"), List.of("expect, or forbid"))));
                lines.add(table.rule());
            }
            lines.addAll(table.row(cells(RuleRow.of(rule, loaded))));
        }
        lines.add("");
        lines.addAll(LabelledLines.wrap(
                "(assumed): the procedure does not state the number; every other one it does. For the reason, the"
                        + " counting and an example: driftwatch profile explain RULE.",
                width));
        console().print(lines);
        return ExitCode.DONE.number();
    }

    private static List<List<String>> cells(RuleRow row) {
        List<String> expect = new ArrayList<>(List.of(row.expect()));
        if (!row.unless().isEmpty()) {
            expect.add(row.unless());
        }
        if (row.elseAssumed()) {
            expect.add("(assumed: from when it counts)");
        }
        return List.of(
                List.of(row.id(), row.clause()),
                List.of(row.after()),
                List.of(row.within() + (row.assumed() ? " (assumed)" : "")),
                expect);
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.BandConverter;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.drift.Band;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.drift.DriftWords;
import io.github.driftwatch.run.DriftReport;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.table.LabelledLines;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which plans are going nowhere. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description = {
            "Which open plans drift, the worst first: each plan's flags, points and band (RED, AMBER, GREEN), why, and"
                    + " when it reaches 15, 18 and 24 months. Children of one family stand together, where the worst of"
                    + " them would stand.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch drift --plans plans.csv --reviews reviews.csv --band red,amber",
            "  driftwatch drift --dir exports --as-at 2026-11-20 --out drift.xlsx"
        })
final class DriftCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--band",
            split = ",",
            paramLabel = "BAND",
            converter = BandConverter.class,
            description = "Only the plans in these bands: red, amber, green (default: all; on a terminal, red,amber"
                    + " keeps the list short).")
    private Set<Band> bands = EnumSet.allOf(Band.class);

    @Mixin
    private final PreviousOption previous = new PreviousOption();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    DriftCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        ListOutput output = options.output(console(), input);
        previous.requireKept(output.out());
        Request request = input.request(console(), output.out());
        DriftReport report = DriftReport.of(request, previous.read(request, 0, ComparedList.DRIFT_RISK));
        console().remark(report.notes());
        List<DriftRow> rows = report.rows().stream()
                .filter(row -> bands.contains(row.drift().band()))
                .toList();
        if (rows.isEmpty() && output.isTable(console())) {
            console().remark(List.of(nothing()));
        } else {
            output.write(ReportTables.DRIFT_RISK, rows, console());
        }
        if (!report.unassessed().isEmpty()) {
            console()
                    .remark(LabelledLines.wrap(
                            "Flags not assessed for any plan: " + DriftWords.notAssessed(report.unassessed()) + ".",
                            console().screen().width()));
        }
        return ExitCode.DONE.number();
    }

    /** What stands in place of a table without rows. */
    private String nothing() {
        return bands.size() == Band.values().length
                ? "No plan is open."
                : "No open plan is " + bands.stream().sorted().map(Band::name).collect(Collectors.joining(" or "))
                        + ".";
    }
}

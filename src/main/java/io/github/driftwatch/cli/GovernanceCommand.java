package io.github.driftwatch.cli;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.cli.value.PercentConverter;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.report.governance.GovernanceFiles;
import io.github.driftwatch.report.governance.GovernanceReport;
import io.github.driftwatch.run.GovernanceJob;
import io.github.driftwatch.run.GovernanceWanted;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The report for those who govern. */
@Command(
        name = "governance",
        mixinStandardHelpOptions = true,
        description = {
            "The report for those who govern: how plans and reviews stood in a period, beside the period before and the"
                    + " same one a year before, for all plans and by team, chair, category and age. Counted from what is"
                    + " recorded now, as it stood on the period's last day.",
            "With --out governance.xlsx: a workbook with a page for one minute first, and the same figures beside it in"
                    + " governance.csv, one row for each, and what was learnt in governance-lessons.csv.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch governance --dir exports --from 1/4/2026 --to 30/9/2026 --out gov",
            "  driftwatch governance --dir exports --from 1/4/2026 --to 30/9/2026 --suppress"
        })
final class GovernanceCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--target",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description =
                    "The share of reviews in time that is aimed at, as in 95: a line in the charts, and a sentence"
                            + " on the first page.")
    private @Nullable BigDecimal target;

    @Option(
            names = "--last-12-months",
            description = "The national measure of plans reviewed in time looks at reviews that fell due in the last 12"
                    + " months of the period alone.")
    private boolean lastYearOnly;

    @Option(
            names = "--suppress",
            description =
                    "Withhold small numbers, and what would let a reader work them out: for reports that leave the"
                            + " authority.")
    private boolean suppress;

    @Mixin
    private final BesideOptions beside = new BesideOptions();

    @Mixin
    private final GovernanceOutput output = new GovernanceOutput();

    GovernanceCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Period days = period.period(console().today());
        Format printed = output.printed(console());
        GovernanceFiles files = output.files();
        Request request = input.requestOfPeriod(console(), days.to(), files == null ? List.of() : files.paths());
        Keeping keeping = output.keeping(console(), input.passwords(), files);
        Benchmark benchmark = beside.benchmark();
        GovernanceReport report = GovernanceJob.run(
                request, new GovernanceWanted(days, target, lastYearOnly, suppress, benchmark, Version.number()));
        if (files == null) {
            report.write(
                    new ReportWriter(
                            output.isRawCsv(console()),
                            console().screen().width(),
                            console().ink()),
                    printed,
                    console().out());
            console().requireWritten();
        } else {
            report.write(files, output.isRawCsv(console()), keeping);
            console().say(output.remarks());
        }
        console()
                .remark(report.lines(
                        files, console().screen().width(), console().inkOfErrors()));
        return ExitCode.DONE.number();
    }
}

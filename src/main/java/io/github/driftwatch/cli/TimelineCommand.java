package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.FormatConverter;
import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.lifeline.LifelineReport;
import io.github.driftwatch.run.PlanLife;
import io.github.driftwatch.run.UnknownPlanException;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One child's plan from its start to today and on. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = {
            "One child's plan from its start to today and on: a line of time, what happened and what of it was late,"
                    + " what is overdue, what comes next, and when the plan reaches 9, 12, 15, 18, 21 and 24 months.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch timeline C000001 --dir samples --as-at 2026-11-20",
            "  driftwatch timeline C000001 --dir samples --out timeline.xlsx"
        })
final class TimelineCommand extends SpeakingCommand {

    @Parameters(
            index = "0",
            paramLabel = "CHILD",
            description = "The child's identifier, as the export has it, capitals included.")
    private String child = "";

    /** Taken, so that an identifier too many is not repeated in a message. */
    @Parameters(index = "1..*", hidden = true)
    private List<String> more = List.of();

    @Option(
            names = "--plan",
            paramLabel = "PLAN_ID",
            description = "This plan of the child; the one that runs, else the latest, if not given.")
    private @Nullable String plan;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file; the format follows from its ending, unless --format says otherwise.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "table (the text), csv, json or xlsx (default: the text).")
    private @Nullable Format format;

    @Mixin
    private final RawCsvOption rawCsv = new RawCsvOption();

    @Mixin
    private final KeepingOptions keeping = new KeepingOptions();

    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        if (!more.isEmpty()) {
            throw new WrongCommandException(
                    "timeline: found more than one word where one child's identifier was expected; an"
                            + " identifier with blanks in it needs quotes.");
        }
        if (child.isBlank()) {
            throw new WrongCommandException("CHILD: found nothing, expected a child's identifier.");
        }
        Format asked = format == null && out == null ? Format.TABLE : format;
        Format written = ChosenFormat.of(asked, out, console().screen());
        ListOutput output = ListOutput.kept(out, written, rawCsv.isRaw(console()), keeping, console(), input);
        LifelineReport report = new LifelineReport(
                life(),
                output.rawCsv(),
                console().screen().width(),
                out == null ? console().ink() : Ink.NONE);
        if (out == null) {
            print(report, written);
        } else {
            report.write(written, output.file());
        }
        return ExitCode.DONE.number();
    }

    private ChildLife life() throws Exception {
        try {
            return PlanLife.of(input.request(console(), out), child.strip(), plan == null ? null : plan.strip());
        } catch (UnknownPlanException e) {
            throw new WrongCommandException(String.valueOf(e.getMessage()));
        }
    }

    private void print(LifelineReport report, Format printed) throws IOException, OutputException {
        report.write(printed, console().out());
        console().requireWritten();
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.agenda.DateRange;
import io.github.driftwatch.cli.value.DayConverter;
import io.github.driftwatch.report.agenda.AgendaReport;
import io.github.driftwatch.run.AgendaJob;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.table.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sheets that chairs work from. */
@Command(
        name = "agenda",
        mixinStandardHelpOptions = true,
        description = {
            "A sheet for the chair of each conference held, booked or due in a range of days: how long the plan has run,"
                    + " the family, the reviews so far, recommendations and actions, reports not yet shared, scores, and"
                    + " the dates to set at the close with the last day that each may fall on.",
            "With --out agenda.xlsx: a workbook with a list, and a sheet for each to print, usually two pages. A review that is not booked is"
                    + " listed on the day that it is due. Designated reviews have an agenda of their own and are not"
                    + " listed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch agenda --dir exports --out agenda.xlsx",
            "  driftwatch agenda --dir exports --from 2026-12-01 --out week.csv"
        })
final class AgendaCommand extends SpeakingCommand {

    private static final int USUAL_DAYS = 7;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The first day; the as-at date, if not given.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day; six days after the first, if not given.")
    private @Nullable LocalDate to;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    AgendaCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        ListOutput output = options.output(console(), input);
        Format written = output.chosen(console());
        Request request = input.request(console(), output.out());
        DateRange range = range(request.asAt());
        AgendaReport report = AgendaJob.run(request, range);
        if (report.agendas().isEmpty()) {
            console().remark(List.of(report.nothing()));
        }
        if (written == Format.XLSX && !report.fitsAWorkbook()) {
            throw new WrongCommandException(tooMany(report));
        }
        if (output.out() != null) {
            report.write(output.writer(console()), written, output.file());
        } else {
            report.write(output.writer(console()), written, console().out());
            console().requireWritten();
        }
        return ExitCode.DONE.number();
    }

    private DateRange range(LocalDate asAt) {
        LocalDate first = from == null ? asAt : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS - 1) : to;
        if (last.isBefore(first)) {
            throw new WrongCommandException("--to: found " + last + ", which is before the first day, " + first
                    + (from == null ? " (the as-at date, as --from is not given)" : "")
                    + "; give a day on or after it.");
        }
        return new DateRange(first, last);
    }

    private static String tooMany(AgendaReport report) {
        return String.format(
                Locale.UK,
                "the range holds %,d conferences, expected %,d at most in one workbook, which has a sheet for each;"
                        + " narrow it with --from and --to, or write CSV with --out FILE.csv.",
                report.agendas().size(),
                AgendaReport.MOST_SHEETS);
    }
}

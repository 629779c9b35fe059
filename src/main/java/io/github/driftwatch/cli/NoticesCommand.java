package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.DayConverter;
import io.github.driftwatch.cli.value.FormatConverter;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.run.NoticeReport;
import io.github.driftwatch.run.NoticesWanted;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who must be told what. */
@Command(
        name = "notices",
        mixinStandardHelpOptions = true,
        description = {
            "Lists who must be told what of which plan, and why: a row for each person, ready for a mail merge.",
            "Into a folder, it writes the list and beside it notices-issued.csv, which keeps what was told: the next run"
                    + " into that folder lists what is new. Without a folder or a range, the last 7 days.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch notices --dir exports --out letters",
            "  driftwatch notices --dir samples --from 2026-10-01 --to 2026-10-31"
        })
final class NoticesCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final NoticeOptions notices = new NoticeOptions();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The first day of a range: every notice of it, told or not.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day of the range; the as-at date, if not given.")
    private @Nullable LocalDate to;

    @Option(
            names = "--out",
            paramLabel = "FOLDER|FILE",
            description = "The folder for notices.csv and notices-issued.csv; or a file for the list alone, with the"
                    + " ending .csv, .xlsx, .json or .txt.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description =
                    "table, csv, json or xlsx (default: csv in a folder and in a pipe, a table on a terminal, what"
                            + " its ending says in a file).")
    private @Nullable Format format;

    @Mixin
    private final RawCsvOption rawCsv = new RawCsvOption();

    @Mixin
    private final KeepingOptions keeping = new KeepingOptions();

    NoticesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Request request = input.request(console(), read -> written());
        NoticesWanted wanted = notices.wanted(from, to, request.asAt(), out);
        EarlierFolders.require("--out", goesIntoAFolder() ? out : null, request.pseudonyms());
        EarlierFolders.require("--since", wanted.earlierRun(), request.pseudonyms());
        console().say(NoticeOptions.remarks(wanted, request.asAt()));
        NoticeReport report = goesIntoAFolder() ? intoFolder(request, wanted) : asList(request, wanted);
        if (report.takenAsTold() > 0) {
            console()
                    .remark(List.of(counted(report.takenAsTold()) + " of earlier days "
                            + (report.takenAsTold() == 1 ? "was" : "were")
                            + " taken as told; --from DATE lists them."));
        }
        if (!report.unheard().isEmpty()) {
            console()
                    .remark(List.of(counted(report.unheard().size())
                            + " more with nobody to go to, as the plan names nobody in the role: the findings DQ-26 of check"
                            + " say where."));
        }
        return ExitCode.DONE.number();
    }

    private static String counted(long notices) {
        return notices + (notices == 1 ? " notice" : " notices");
    }

    private NoticeReport asList(Request request, NoticesWanted wanted) throws Exception {
        ListOutput output = ListOutput.kept(out, format, rawCsv.isRaw(console()), keeping, console(), input);
        NoticeReport report = NoticeReport.of(request, wanted);
        output.write(ReportTables.NOTICES, report.rows(), console());
        return report;
    }

    private NoticeReport intoFolder(Request request, NoticesWanted wanted) throws Exception {
        Path folder = Objects.requireNonNull(out);
        Format written = format == null ? Format.CSV : format;
        if (written == Format.TABLE) {
            throw new WrongCommandException(
                    "--format: a folder takes csv, xlsx or json; leave --out away for a table.");
        }
        if (keeping.encrypts() && written != Format.XLSX) {
            throw new WrongCommandException("--encrypt protects workbooks, and found " + written.word()
                    + ", which it cannot protect: add --format xlsx.");
        }
        Path list = listIn(folder);
        Keeping kept = keeping.inFiles(console(), input.passwords(), folder);
        ReportWriter writer = new ListOutput(out, written, rawCsv.isRaw(console()), kept).writer(console());
        NoticeReport report = NoticeReport.into(folder, kept, request, wanted, written, writer);
        if (keeping.encrypts()) {
            console().remark(KeepingOptions.WORKBOOKS_ALONE);
        }
        console().remark(List.of(counted(report.rows().size()) + " in " + list + "."));
        return report;
    }

    private Written written() {
        if (out == null || !goesIntoAFolder()) {
            return Written.file(out);
        }
        Path ledger = out.resolve(ReportTables.NOTICES_ISSUED.name() + ".csv");
        return new Written(List.of(listIn(out), ledger), out, null);
    }

    private Path listIn(Path folder) {
        return folder.resolve(ReportTables.NOTICES.name() + "." + (format == null ? Format.CSV : format).word());
    }

    /** Whether the list goes, with its ledger, into a folder: one that is there, or a name without the ending of a file. */
    private boolean goesIntoAFolder() {
        return out != null && (Files.isDirectory(out) || !ChosenFormat.hasEndingOfAFile(out));
    }
}

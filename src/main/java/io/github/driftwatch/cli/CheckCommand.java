package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.FailOn;
import io.github.driftwatch.cli.value.FailOnConverter;
import io.github.driftwatch.cli.value.FormatConverter;
import io.github.driftwatch.cli.value.HorizonConverter;
import io.github.driftwatch.cli.value.ReportNameConverter;
import io.github.driftwatch.cli.value.SplitByConverter;
import io.github.driftwatch.evidence.Seal;
import io.github.driftwatch.key.StoredKey;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.report.Asked;
import io.github.driftwatch.report.CheckFileNames;
import io.github.driftwatch.report.CheckSettings;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.report.ReportName;
import io.github.driftwatch.report.SummaryText;
import io.github.driftwatch.report.split.SplitBy;
import io.github.driftwatch.run.NightlyCheck;
import io.github.driftwatch.run.NoticesWanted;
import io.github.driftwatch.run.Progress;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The nightly job. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "The nightly job: reads the export, holds every plan against the procedure, and writes the lists:"
                    + " overdue, upcoming, drift-risk, outlook, notices, data-quality and obligations (the whole trace), a workbook and summary.json.",
            "Reports of an earlier run in the folder stay whole until the new ones are complete.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 done, with findings named in --fail-on; 2 the command line or profile is wrong;"
                    + " 3 the input cannot be used; 4 the output cannot be written; 5 another run is writing there;"
                    + " 70 a fault of the program's own.",
            "",
            "Examples:",
            "  driftwatch check --plans plans.csv --reviews reviews.csv --out reports",
            "  driftwatch check --workbook export.xlsx --out reports --fail-on overdue"
        })
final class CheckCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final NoticeOptions notices = new NoticeOptions();

    @Mixin
    private final PreviousOption previous = new PreviousOption();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder for the reports.")
    private Path out = Path.of(".");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "csv, xlsx and json, joined by commas (default: csv,xlsx).")
    private @Nullable Set<Format> formats;

    @Option(
            names = "--reports",
            split = ",",
            paramLabel = "REPORT",
            converter = ReportNameConverter.class,
            description = "Only these reports: overdue, upcoming, drift-risk, outlook, resolved (with --previous),"
                    + " acknowledged, notices, data-quality, obligations (default: all).")
    private Set<ReportName> reports = EnumSet.allOf(ReportName.class);

    @Option(
            names = "--within",
            paramLabel = "TIME",
            defaultValue = "28d",
            converter = HorizonConverter.class,
            description = "How far ahead upcoming looks, as in 28d or 8w (default: ${DEFAULT-VALUE}).")
    private int horizonDays;

    @Mixin
    private final CapacityOption capacity = new CapacityOption();

    @Option(
            names = "--html",
            description =
                    "Also write driftwatch.html: one page for a browser, with the lists to be searched, sorted and"
                            + " filtered, each plan as a picture, and the charts. It needs no network.")
    private boolean html;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "KIND",
            converter = FailOnConverter.class,
            description =
                    "End with exit code 1 where there are findings of these kinds: overdue (what is known about is"
                            + " overdue too), drift-red (an open plan in the band RED), data-error.")
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    @Mixin
    private final RawCsvOption rawCsv = new RawCsvOption();

    @Option(
            names = "--split-by",
            paramLabel = "COLUMN",
            converter = SplitByConverter.class,
            description =
                    "Also write the lists in parts, a folder for each team, conference_chair or social_worker, so that"
                            + " nobody is sent another's children.")
    private @Nullable SplitBy splitBy;

    @Mixin
    private final SealingOptions sealing = new SealingOptions();

    @Mixin
    private final KeepingOptions keeping = new KeepingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        long began = System.nanoTime();
        Set<Format> written = written();
        if (written.contains(Format.TABLE)) {
            throw new WrongCommandException("--format: check writes csv, xlsx and json; tables are printed by the"
                    + " commands overdue, upcoming and drift.");
        }
        if (previous.folder() == null && reports.equals(Set.of(ReportName.RESOLVED))) {
            throw new WrongCommandException(
                    "--reports: resolved needs --previous FOLDER, the earlier check that it compares with.");
        }
        boolean raw = rawCsv.isRaw(console());
        Request request = input.request(console(), read -> toBeWritten(settings(read, written, raw, null)));
        StoredKey key = sealing.keyToSealWith(console());
        CheckSettings settings =
                settings(request, written, raw, key == null ? null : digest -> Seal.of(key.key(), digest));
        Keeping kept = keeping.inFiles(console(), input.passwords(), out);
        NoticesWanted wanted = notices.wanted(null, null, request.asAt(), out);
        EarlierFolders.require("--out", out, request.pseudonyms());
        EarlierFolders.require("--previous", previous.folder(), request.pseudonyms());
        EarlierFolders.require("--since", wanted.earlierRun(), request.pseudonyms());
        console().say(NoticeOptions.remarks(wanted, request.asAt()));
        Progress progress = ProgressLine.of(console());
        CheckSummary summary;
        try {
            summary = NightlyCheck.run(
                    request.telling(progress),
                    wanted,
                    settings,
                    previous.folder(),
                    out,
                    kept,
                    () -> Duration.ofNanos(System.nanoTime() - began));
        } finally {
            progress.done();
        }
        console()
                .remark(SummaryText.lines(
                        summary, console().screen().width(), console().inkOfErrors()));
        if (keeping.encrypts() && html) {
            console().say(KeepingOptions.WORKBOOKS_ALONE_BESIDE_A_PAGE);
        } else if (keeping.encrypts()) {
            console().remark(KeepingOptions.WORKBOOKS_ALONE);
        }
        console()
                .remark(List.of(console().inkOfErrors().strong("Digest") + "        "
                        + summary.written().digest()));
        sealing.register(request.asAt(), out, summary.written().digest());
        List<FailOn> found =
                failOn.stream().filter(kind -> kind.foundIn(summary)).sorted().toList();
        console().sayInPlaceOfASummary(toBeKnown(summary, found));
        return (found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    /** Why a quiet night ends with exit code 1, and what is wrong with whole tables, whether that ends it so or not. */
    private static List<String> toBeKnown(CheckSummary summary, List<FailOn> found) {
        List<String> lines = new ArrayList<>();
        summary.facts().findings().stream()
                .filter(finding -> finding.check().isOfAWholeTable())
                .forEach(finding -> lines.add("driftwatch: " + finding.check().id() + ": " + finding.message()));
        if (!found.isEmpty()) {
            lines.add("driftwatch: Exit code 1, as --fail-on asks: "
                    + found.stream().map(kind -> kind.found(summary)).collect(Collectors.joining("; ")) + ".");
        }
        return lines;
    }

    private CheckSettings settings(
            Request request, Set<Format> written, boolean raw, @Nullable UnaryOperator<String> seal)
            throws UnusableInputException {
        return new CheckSettings(
                request.asAt(),
                request.procedures(),
                Version.number(),
                horizonDays,
                written,
                reports,
                raw,
                splitBy,
                capacity.capacity(),
                asked(),
                html,
                seal);
    }

    /** The register is looked at too, while nothing is made yet. */
    private Written toBeWritten(CheckSettings settings) throws UnusableInputException {
        sealing.requireRegister();
        return new Written(CheckFileNames.places(out, settings), out, CheckFileNames.folderOfParts(out, settings));
    }

    private Asked asked() throws UnusableInputException {
        return new Asked(console().today(), AskedOptions.of(Objects.requireNonNull(spec)), input.digestOfOwnLayout());
    }

    /** The formats asked for. Under a password, whoever also wants files that it cannot protect has to say so. */
    private Set<Format> written() {
        if (keeping.encrypts() && (formats == null || !formats.contains(Format.XLSX))) {
            throw new WrongCommandException(
                    "--encrypt protects workbooks alone: add --format xlsx, or --format csv,xlsx"
                            + " where the CSV files beside the workbook may open without the password.");
        }
        return formats == null ? EnumSet.of(Format.CSV, Format.XLSX) : formats;
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.AgeConverter;
import io.github.driftwatch.cli.value.ConfigConverter;
import io.github.driftwatch.cli.value.DateOrderConverter;
import io.github.driftwatch.cli.value.DayConverter;
import io.github.driftwatch.cli.value.ShareConverter;
import io.github.driftwatch.ingest.Freshness;
import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.Sha256;
import io.github.driftwatch.source.UnusableInputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command reads, and what it holds that against. */
final class InputOptions {

    @Mixin
    private final ExportOptions export = new ExportOptions();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of each workbook to read, where it has not the table's name.")
    private @Nullable String sheet;

    @Mixin
    private final PasswordOptions passwords = new PasswordOptions();

    @Mixin
    private final PseudonymOption pseudonym = new PseudonymOption();

    @Option(
            names = "--layout",
            paramLabel = "NAME|FILE",
            description = "The layout of the export: canonical, ssd, annex-a, cin-census, or a JSON file of your own"
                    + " (default: told by the headings).")
    private @Nullable String layout;

    @Mixin
    private final TextOptions text = new TextOptions();

    @Mixin
    private final ProcedureOptions held = new ProcedureOptions();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day that the check is made for; today, if not given. A period ends with --to instead.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--history-from",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "No reviews before this day are in the export: of a plan that may have had some, what rests"
                    + " on counting reviews is not assessed.")
    private @Nullable LocalDate historyFrom;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = DateOrderConverter.class,
            description = "The order in which dates such as 03/04/2026 are written: dmy, mdy or ymd. Told by the dates"
                    + " of each column, if not given.")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--max-rejected",
            paramLabel = "PERCENT",
            defaultValue = "5%",
            converter = ShareConverter.class,
            description = "How many rows of a table may be left out before its export counts as unusable"
                    + " (default: ${DEFAULT-VALUE}).")
    private double maxRejected;

    // Its options are put in its place before the command line is parsed: here it is told of, and kept from harm.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = ConfigFile.OPTION,
            paramLabel = "FILE",
            converter = ConfigConverter.class,
            description =
                    "Take options from this file, one on a line, as in as-at 2026-11-20; what is on the command line"
                            + " stands before it.")
    private @Nullable Path config;

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            converter = AgeConverter.class,
            description =
                    "How old a file may be, as in 20h, 3d or 1w, by the time that it was last changed; an older one is"
                            + " refused (exit code 3). A copy may have the time of copying.")
    private @Nullable Duration maxAge;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Where the password of protected workbooks comes from. */
    PasswordOptions passwords() {
        return passwords;
    }

    /**
     * Makes sure that what is written takes the place of nothing that is read or kept. The list of what is known about may
     * be replaced in a folder of reports: it is read before, and its rows are taken over.
     */
    private void requireKept(Written written, Sources sources) {
        FilesInUse files = FilesInUse.of(Objects.requireNonNull(spec));
        Stream.ofNullable(layout).forEach(name -> addIfThere(files, "--layout", name));
        held.namesOfProfiles().forEach(name -> addIfThere(files, "--profile", name.strip()));
        files.require(
                written,
                sources::reads,
                file -> written.folder() != null
                        && export.isAcknowledged(file)
                        && "acknowledged.csv".equals(Paths.name(file)));
    }

    /** What names no file that is there is a name that the program knows, or a mistake that is told elsewhere. */
    private static void addIfThere(FilesInUse files, String option, String name) {
        File file = new File(name);
        if (file.exists()) {
            files.add(option, file.toPath());
        }
    }

    /**
     * What to read and how, as the options say.
     *
     * @param console tells the day that the command is given on, and asks for passwords
     */
    Request request(Console console) throws UnusableInputException, OutputException {
        return request(console, read -> Written.file(null));
    }

    /**
     * What to read and how, where a file is written too.
     *
     * @param console tells the day that the command is given on, and asks for passwords
     * @param out the file that will be written; absent where none is
     */
    Request request(Console console, @Nullable Path out) throws UnusableInputException, OutputException {
        return request(console, read -> Written.file(out));
    }

    /**
     * What to read and how, where what is written follows from what is read.
     *
     * @param console tells the day that the command is given on, and asks for passwords
     * @param written what will be written; asked before any key is made
     */
    Request request(Console console, ToBeWritten written) throws UnusableInputException, OutputException {
        return request(console, asAt == null ? console.today() : asAt, written);
    }

    /** What a command will write, once it is known what it reads. */
    @FunctionalInterface
    interface ToBeWritten {
        Written of(Request read) throws UnusableInputException;
    }

    /**
     * What to read and how, of a command whose other options say for which day.
     *
     * @param lastDay the last day of the period that it is for
     * @param written the files that will be written
     */
    Request requestOfPeriod(Console console, LocalDate lastDay, List<Path> written)
            throws UnusableInputException, OutputException {
        if (asAt != null) {
            throw new WrongCommandException(
                    "--as-at does not apply here: the day that plans are looked at is the last of"
                            + " the period, which --to gives; leave it out.");
        }
        return request(console, lastDay, read -> Written.files(written));
    }

    private Request request(Console console, LocalDate day, ToBeWritten written)
            throws UnusableInputException, OutputException {
        LocalDate today = console.today();
        Layout named = layout == null ? null : new LayoutLoader().load(layout);
        Procedures loaded = held.procedures();
        if (historyFrom != null && historyFrom.isAfter(day)) {
            throw new WrongCommandException(
                    "--history-from: found " + historyFrom + ", expected a day up to the as-at date, " + day + ".");
        }
        Opening how = text.on(Opening.byContent()).withWorkbooks(sheet, passwords.passwords(console));
        Sources sources = fresh(export.sources(named, how), console);
        Request read = new Request(
                sources, loaded, day, today, maxRejected, held.notRecorded(), named, dateOrder, historyFrom);
        requireKept(written.of(read), sources);
        RecognitionText.tellIfVerbose(read, console);
        return read.coded(pseudonym.pseudonyms(console));
    }

    /** The digest of the layout's file, where the user gave one of their own. */
    @Nullable
    String digestOfOwnLayout() throws UnusableInputException {
        if (layout == null || LayoutLoader.BUILT_IN.contains(layout)) {
            return null;
        }
        try {
            return Sha256.of(Path.of(layout));
        } catch (IOException e) {
            throw new UnusableInputException("The layout " + layout + " cannot be read any more. Run again.");
        }
    }

    private Sources fresh(Sources sources, Console console) {
        if (maxAge == null) {
            return sources;
        }
        Set<String> said = new HashSet<>();
        return sources.noOlderThan(new Freshness(maxAge, console.now(), line -> {
            // Some commands look at the files twice.
            if (said.add(line)) {
                console.say(List.of(line));
            }
        }));
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.FormatConverter;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.report.governance.GovernanceFiles;
import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a governance report goes: a workbook with CSV files beside it, a folder, or the screen. */
final class GovernanceOutput {

    private static final Set<Format> IN_FILES = EnumSet.of(Format.CSV, Format.XLSX);

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "governance.xlsx: a workbook, with governance.csv and governance-lessons.csv beside it;"
                    + " figures.csv: the two CSV files alone; any other name: a folder for all three.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description =
                    "Only these files: csv, xlsx. Without --out: table, the first page (usual on a terminal), or csv"
                            + " (usual in a pipe).")
    private Set<Format> formats = EnumSet.noneOf(Format.class);

    @Option(
            names = "--html",
            description = "Beside the files: the same as one web page that needs no network, such as governance.html.")
    private boolean html;

    @Mixin
    private final RawCsvOption rawCsv = new RawCsvOption();

    @Mixin
    private final KeepingOptions keeping = new KeepingOptions();

    boolean isRawCsv(Console console) {
        return rawCsv.isRaw(console);
    }

    /** Who may read the files; asks for a password where one is needed and none is given. */
    Keeping keeping(Console console, PasswordOptions reading, @Nullable GovernanceFiles files) {
        if (files == null) {
            return keeping.printed();
        }
        if (keeping.encrypts() && (formats.isEmpty() || !files.formats().contains(Format.XLSX))) {
            throw new WrongCommandException(
                    "--encrypt protects workbooks alone: add --format xlsx, or --format csv,xlsx"
                            + " where the CSV files beside the workbook may open without the password.");
        }
        return keeping.inFiles(console, reading, files.folder());
    }

    /** A word on files beside a protected workbook. */
    List<String> remarks() {
        if (keeping.encrypts() && html) {
            return KeepingOptions.WORKBOOKS_ALONE_BESIDE_A_PAGE;
        }
        return keeping.encrypts() && formats.contains(Format.CSV) ? KeepingOptions.WORKBOOKS_ALONE : List.of();
    }

    /** How it is printed where it goes to no file. */
    Format printed(Console console) {
        if (out != null) {
            return Format.CSV;
        }
        if (html) {
            throw new WrongCommandException(
                    "--html writes a page beside the other files: give --out PATH, or leave it out.");
        }
        if (formats.size() > 1 || formats.contains(Format.JSON)) {
            throw new WrongCommandException("--format: without --out, governance prints table or csv; give one of the"
                    + " two, or a place for files with --out.");
        }
        return ChosenFormat.of(formats.stream().findFirst().orElse(null), null, console.screen());
    }

    /** The files to write; none where it is printed. */
    @Nullable
    GovernanceFiles files() {
        if (out == null) {
            return null;
        }
        GovernanceFiles files = files(out);
        return html ? files.withPage() : files;
    }

    private GovernanceFiles files(Path path) {
        if (!IN_FILES.containsAll(formats)) {
            throw new WrongCommandException(
                    "--format: governance writes csv and xlsx; leave --out away for a table on the screen.");
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return GovernanceFiles.beside(path, asked(Format.XLSX, IN_FILES));
        }
        if (name.endsWith(".csv")) {
            return GovernanceFiles.beside(path, asked(Format.CSV, EnumSet.of(Format.CSV)));
        }
        if (ChosenFormat.hasEndingOfAFile(path)) {
            throw new WrongCommandException("--out: governance writes no file such as " + path.getFileName()
                    + "; expected a name that ends in .xlsx or .csv, or a folder.");
        }
        return GovernanceFiles.in(path, formats.isEmpty() ? IN_FILES : formats);
    }

    /** The formats asked for, among which is that of the file that is named. */
    private Set<Format> asked(Format named, Set<Format> usual) {
        if (formats.isEmpty()) {
            return usual;
        }
        if (!formats.contains(named)) {
            throw new WrongCommandException("--format: found no " + named.word() + ", which the ending of "
                    + Objects.requireNonNull(out).getFileName() + " asks for; change one of the two.");
        }
        return formats;
    }
}

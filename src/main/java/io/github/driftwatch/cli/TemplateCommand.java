package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.FormatConverter;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.template.BlankFiles;
import io.github.driftwatch.template.BlankWorkbook;
import io.github.driftwatch.template.ColumnGuide;
import io.github.driftwatch.template.ColumnGuideText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Blank tables to be filled in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Writes blank tables: a workbook with drop-down lists, checks on what is typed and a sheet of explanations,"
                    + " or a folder of CSV files. Without --out it lists every column with its meaning.",
            ""
        },
        footer = {"", "Examples:", "  driftwatch template --out plans-and-reviews.xlsx", "  driftwatch template"})
final class TemplateCommand extends SpeakingCommand {

    @Option(
            names = "--out",
            paramLabel = "FILE|FOLDER",
            description = "A workbook, where the name ends in .xlsx; else a folder for a CSV file for each table.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "Without --out: table, csv or json (default: a table on a terminal, csv in a pipe).")
    private @Nullable Format format;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = "designated-review",
            description = "Whose kinds of event the workbook offers (default: ${DEFAULT-VALUE}).")
    private String profile = "designated-review";

    private static final Pattern ENDING_OF_A_FILE = Pattern.compile(".*\\.[a-z][a-z0-9]{1,4}");

    TemplateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> kinds =
                new TreeMap<>(new ProfileLoader().load(profile).eventKinds());
        if (out == null) {
            list();
        } else if (format != null && format != Format.XLSX && format != Format.CSV) {
            throw new WrongCommandException(
                    "--format: a template is a workbook or a folder of CSV files; with --out, its"
                            + " ending says which.");
        } else if (Files.exists(out)) {
            throw new WrongCommandException("--out: " + out
                    + " is there already, and a blank template would destroy what is filled in; give another name.");
        } else if (isWorkbook(out)) {
            BlankWorkbook.write(out, kinds);
            console()
                    .remark(List.of(
                            "A blank workbook is in " + out + ": fill it in, and give it to check with --workbook."));
        } else {
            BlankFiles.write(out);
            console()
                    .remark(List.of("Blank CSV files are in " + out
                            + ": fill them in, and give the folder to check with" + " --dir."));
        }
        return ExitCode.DONE.number();
    }

    private void list() throws IOException, OutputException {
        ListOutput output = new ListOutput(null, format, false, Keeping.OWNERS_ALONE);
        if (output.chosen(console()) == Format.TABLE) {
            ColumnGuideText.lines(console().screen().width()).forEach(console().out()::println);
            console().requireWritten();
        } else {
            output.write(ColumnGuide.REPORT, ColumnGuide.all(), console());
        }
    }

    private boolean isWorkbook(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return format != Format.CSV;
        }
        if (ENDING_OF_A_FILE.matcher(name).matches()) {
            throw new WrongCommandException("--out: found the ending of " + path.getFileName()
                    + ", expected .xlsx for a workbook, or a folder's name for CSV files.");
        }
        return format == Format.XLSX;
    }
}

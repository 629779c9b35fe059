package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.DayConverter;
import io.github.driftwatch.cli.value.ShareConverter;
import io.github.driftwatch.cli.value.TableConverter;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.run.MadeUpAuthority;
import io.github.driftwatch.synthesis.SynthesisSettings;
import io.github.driftwatch.table.LabelledLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up an authority. */
@Command(
        name = "synthesise",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up an authority of any size from a seed, for training, trials and benchmarks. No child in it is real."
                    + " The same seed, size and dates give the same files.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch synthesise --plans 1500 --out trial",
            "  driftwatch synthesise --plans 200 --seed 7 --as-at 2026-11-20 --out trial.xlsx"
        })
final class SynthesiseCommand extends SpeakingCommand {

    @Option(
            names = "--plans",
            paramLabel = "N",
            defaultValue = "1500",
            description = "How many plans (default: ${DEFAULT-VALUE}).")
    private int plans;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed makes another authority (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "10",
            description = "Over how many years the plans began (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "9",
            description = "How many months plans last on average (default: ${DEFAULT-VALUE}).")
    private int months;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day that the history runs up to; today, if not given.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--tables",
            split = ",",
            paramLabel = "TABLE",
            converter = TableConverter.class,
            description =
                    "Only these tables: plans, reviews, events, core_groups, visits, actions, scores (default: all).")
    private Set<Table> tables = SynthesisSettings.TABLES;

    @Option(
            names = "--dirt",
            paramLabel = "PERCENT",
            defaultValue = "1%",
            converter = ShareConverter.class,
            description = "How many of the rows are spoilt as people spoil them (default: ${DEFAULT-VALUE}).")
    private double dirt;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            required = true,
            description = "A folder for CSV files, or a workbook where the name ends in .xlsx.")
    private Path out = Path.of(".");

    SynthesiseCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        requireNothingRealThere();
        Map<Table, Long> rows = out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? MadeUpAuthority.toWorkbook(settings(), out)
                : MadeUpAuthority.toFolder(settings(), out);
        List<String> counts = new ArrayList<>();
        rows.forEach((table, count) -> counts.add(
                String.format(Locale.UK, "%,d %s", count, table.fileName().replace('_', ' '))));
        console()
                .remark(LabelledLines.wrap(
                        "Made up " + String.join(", ", counts) + " in " + out + ".",
                        console().screen().width()));
        return ExitCode.DONE.number();
    }

    /** What is made up may take the place of what was made up before, and of nothing else. */
    private void requireNothingRealThere() {
        for (Table table : EnumSet.copyOf(tables)) {
            Path file = out.resolve(table.fileName() + ".csv");
            if (Files.isRegularFile(file) && !MadeUpAuthority.isIn(out)) {
                throw new WrongCommandException("--out: " + file
                        + " is there already, and nothing shows that it was made up: it would be lost; give another"
                        + " folder.");
            }
        }
    }

    private SynthesisSettings settings() {
        try {
            return new SynthesisSettings(
                    seed, plans, asAt == null ? console().today() : asAt, years, months, tables, dirt);
        } catch (IllegalArgumentException e) {
            throw new WrongCommandException(String.valueOf(e.getMessage()));
        }
    }
}

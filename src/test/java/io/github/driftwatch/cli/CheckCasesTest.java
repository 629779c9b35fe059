package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ExpectedTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} from end to end on whole authorities: CSV or a workbook, the trace is the same. */
class CheckCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String AS_AT = "2026-11-20";

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "worked, review-conferences",
        "worked, designated-review",
        "worked, calderdale",
        "worked, north-yorkshire",
        "crowded, review-conferences",
        "crowded, designated-review",
        "crowded, calderdale",
        "crowded, north-yorkshire",
    })
    void theCasesGiveTheirTrace(String cases, String profile) throws Exception {
        Path folder = CASES.resolve(cases);
        obligations(profile, "csv", "--dir", folder.toString());
        ExpectedTrace trace = new ExpectedTrace();
        for (List<String> row : ExpectedTrace.rows(temp.resolve("csv/obligations.csv"))) {
            trace.add(compared(row));
        }
        trace.agreesWith(folder, profile);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({"worked, designated-review", "crowded, north-yorkshire"})
    void aWorkbookOfEitherDateSystemGivesTheTraceOfTheCsv(String cases, String profile) throws Exception {
        Path folder = CASES.resolve(cases);
        byte[] fromCsv = obligations(profile, "csv", "--dir", folder.toString());
        Path since1900 = WorkbookOf.csvFiles(folder, temp.resolve("since1900.xlsx"), false);
        assertThat(obligations(profile, "1900", "--workbook", since1900.toString()))
                .isEqualTo(fromCsv);
        Path since1904 = WorkbookOf.csvFiles(folder, temp.resolve("since1904.xlsx"), true);
        assertThat(obligations(profile, "1904", "--workbook", since1904.toString()))
                .isEqualTo(fromCsv);
    }

    @ParameterizedTest
    @CsvSource({"designated-review", "north-yorkshire"})
    void aMadeUpAuthorityGivesOneTraceAsCsvAndAsAWorkbook(String profile) throws Exception {
        Path csv = temp.resolve("authority");
        Path workbook = temp.resolve("authority.xlsx");
        for (Path out : List.of(csv, workbook)) {
            CommandRun made = CommandRun.of(
                    "synthesise", "--plans", "200", "--seed", "7", "--as-at", AS_AT, "--out", out.toString());
            assertThat(made.err()).startsWith("Made up 200 plans, ").endsWith(" in " + out + ".\n");
            assertThat(made.code()).isZero();
            assertThat(made.out()).isEmpty();
        }
        byte[] fromCsv = obligations(profile, "csv", "--dir", csv.toString());
        assertThat(new String(fromCsv, StandardCharsets.UTF_8).lines().count()).isGreaterThan(500);
        assertThat(obligations(profile, "xlsx", "--workbook", workbook.toString()))
                .isEqualTo(fromCsv);
    }

    private byte[] obligations(String profile, String name, String... source) throws Exception {
        Path out = temp.resolve(name);
        List<String> words = new ArrayList<>(List.of("check", "--as-at", AS_AT, "--profile", profile));
        words.addAll(List.of(source));
        words.addAll(List.of("--out", out.toString(), "--format", "csv", "--quiet", "--max-rejected", "100"));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        return Files.readAllBytes(out.resolve("obligations.csv"));
    }

    /** Leaves out the clause and the note. */
    private static List<String> compared(List<String> row) {
        List<String> cells = new ArrayList<>(row.subList(0, 12));
        cells.remove(3);
        return cells;
    }
}

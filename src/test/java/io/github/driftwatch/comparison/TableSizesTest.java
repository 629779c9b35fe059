package io.github.driftwatch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.comparison.TableSizes.Size;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many rows each table had in the check before, and what is said where some are gone. */
class TableSizesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final LocalDate THEN = LocalDate.of(2026, 11, 19);

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "as at {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-19 | {PLANS=Size[rows=40, asAt=2026-11-19, file=p.csv], REVIEWS=Size[rows=90, asAt=2026-11-19, file=r2.csv]}
            2026-11-20 | {PLANS=Size[rows=50, asAt=2026-11-18, file=p1.csv], REVIEWS=Size[rows=90, asAt=2026-11-20, file=r2.csv]}
            2026-11-21 | {}
            """)
    void areThoseOfTheCheckBeforeAndNotOfOneOfTheSameDay(String asAt, String sizes) throws IOException {
        write("""
                {"as_at": "%s", "layout": "canonical",
                 "inputs": [{"table": "plans", "file": "p.csv", "rows_read": 40},
                            {"table": "reviews", "file": "r1.csv", "rows_read": 60},
                            {"table": "reviews", "file": "r2.csv", "rows_read": 30},
                            {"table": "acknowledged", "file": "a.csv", "rows_read": 7}],
                 "rows_before": {"plans": {"rows": 50, "as_at": "2026-11-18", "file": "p1.csv"}}}
                """.formatted(asAt));

        assertThat(new TreeMap<>(TableSizes.in(dir, AS_AT).sizes())).hasToString(sizes);
    }

    @Test
    void whereThereWasNoCheckNothingIsKnownOrSaid() {
        assertThat(TableSizes.in(dir, AS_AT)).isEqualTo(new TableSizes(null, Map.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"as_at": "today"}
            {"as_at"
            []
            """)
    void aSummaryThatCannotBeReadIsSaidToBeSo(String text) throws IOException {
        write(text);

        assertThat(TableSizes.in(dir, AS_AT))
                .isEqualTo(new TableSizes(
                        null,
                        Map.of(),
                        List.of("The summary.json of the check before, in " + dir
                                + ", cannot be read: whether a table has lost rows since then is not known.")));
    }

    @Test
    void aTableThatHasLostRowsIsAFindingAndASentence() {
        ShrunkenTables shrunken = ShrunkenTables.of(
                sizes("canonical", Map.of(Table.PLANS, size(1_240), Table.REVIEWS, size(90))),
                new Export(List.of(), List.of(plans(1_001), reviews(90)), List.of()));

        String sentence =
                "plans has 1,001 rows, and had 1,240 in the check as at 2026-11-19: see whether the export is whole.";
        assertThat(shrunken.before()).containsOnlyKeys(Table.PLANS);
        assertThat(shrunken.notes()).containsExactly(sentence);
        assertThat(shrunken.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.check().id()).isEqualTo("DQ-27"))
                .extracting(Finding::severity, Finding::file, Finding::sheet, Finding::row, Finding::message)
                .containsExactly(
                        Finding.Severity.WARNING,
                        "plans.csv",
                        "Plans",
                        0,
                        sentence
                                + " If that is right, nothing needs to be done: the next check is held against this one.");
    }

    @ParameterizedTest(name = "{0} rows left")
    @CsvSource(delimiter = '|', textBlock = """
            0 | plans has 0 rows, and had 20 in the check as at 2026-11-19: see whether the export is whole.
            1 | plans has 1 row, and had 20 in the check as at 2026-11-19: see whether the export is whole.
            2 | plans has 2 rows, and had 20 in the check as at 2026-11-19: see whether the export is whole.
            """)
    void rowsAreCountedInWords(int rows, String sentence) {
        assertThat(ShrunkenTables.of(
                                sizes("canonical", Map.of(Table.PLANS, size(20))),
                                new Export(List.of(), List.of(plans(rows)), List.of()))
                        .notes())
                .containsExactly(sentence);
    }

    @Test
    void aTableThatIsGoneIsToldOfByItsFileThen() {
        ShrunkenTables shrunken = ShrunkenTables.of(
                sizes("canonical", Map.of(Table.PLANS, size(20))), new Export(List.of(), List.of(), List.of()));

        assertThat(shrunken.notes())
                .containsExactly("plans was not supplied, and had 20 in the check as at 2026-11-19: see whether the"
                        + " export is whole.");
        assertThat(shrunken.findings()).extracting(Finding::file).containsExactly("then.csv");
        assertThat(shrunken.findings()).extracting(Finding::sheet).containsOnlyNulls();
    }

    @Test
    void whereNothingIsLostNothingIsSaid() {
        ShrunkenTables shrunken = ShrunkenTables.of(
                sizes("canonical", Map.of(Table.PLANS, size(20))),
                new Export(List.of(), List.of(plans(20)), List.of()));

        assertThat(shrunken.before()).isEmpty();
        assertThat(shrunken.findings()).isEmpty();
        assertThat(shrunken.notes()).isEmpty();
    }

    @Test
    void anotherLayoutsRowsAreNotHeldAgainstThese() {
        ShrunkenTables shrunken = ShrunkenTables.of(
                sizes("annex-a", Map.of(Table.PLANS, size(20))), new Export(List.of(), List.of(plans(1)), List.of()));

        assertThat(shrunken.before()).isEmpty();
        assertThat(shrunken.findings()).isEmpty();
        assertThat(shrunken.notes())
                .containsExactly("Whether a table has lost rows is not known: the check before read the layout annex-a,"
                        + " and this one canonical.");
    }

    private static TableSizes sizes(String layout, Map<Table, Size> sizes) {
        return new TableSizes(layout, sizes, List.of());
    }

    private static Size size(long rows) {
        return new Size(rows, THEN, "then.csv");
    }

    private static InputFile plans(int rows) {
        return new InputFile(Table.PLANS, "plans.csv", "Plans", "ab", rows, 0, List.of());
    }

    private static InputFile reviews(int rows) {
        return new InputFile(Table.REVIEWS, "reviews.csv", null, "ab", rows, 0, List.of());
    }

    private void write(String summary) throws IOException {
        Files.writeString(dir.resolve("summary.json"), summary);
    }
}

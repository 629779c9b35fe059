package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.table.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the data, as a person at a terminal reads it. */
class DataReviewTest {

    @ParameterizedTest(name = "{1} of {0} left out, {2} allowed")
    @CsvSource(delimiter = '|', textBlock = """
            100   | 10   | 0.1   | -
            100   | 11   | 0.1   | 11 of 100 rows of plans.csv cannot be used, and at most 10 % may be left out
            1     | 1    | 0     | 1 of 1 row of plans.csv cannot be used, and at most 0 % may be left out
            1     | 0    | 0     | -
            30000 | 2000 | 0.066 | 2,000 of 30,000 rows of plans.csv cannot be used, and at most 6.6 % may be left out
            """)
    void aTableThatLosesTooManyRowsIsRefused(int read, int left, double allowed, String words) {
        String said = review(List.of(
                        input(Table.REVIEWS, "reviews.csv", null, 50, 0),
                        input(Table.PLANS, "plans.csv", null, read, left)))
                .refusal(allowed)
                .orElse("-");

        assertThat(said).startsWith(words);
        if (!words.equals("-")) {
            assertThat(said)
                    .endsWith(": check refuses this export. Correct what the findings name, or allow more with"
                            + " --max-rejected.");
        }
    }

    @Test
    void whatWasReadAndWhatWasFoundIsSaid() {
        DataReview review = new DataReview(
                List.of(
                        input(Table.PLANS, "all.xlsx", "Plans", 1_200, 0),
                        input(Table.CORE_GROUPS, "groups.csv", null, 1, 1),
                        new InputFile(Table.PLANS, "more.csv", null, 0, "ab", 2, 0, List.of(), List.of(), true, false)),
                1,
                List.of(error(2, "x"), error(3, "x"), warning(4)),
                List.of("A note."));

        assertThat(String.join("\n", DataReviewText.lines(review, 120, Ink.NONE)) + "\n")
                .isEqualTo("""
                        Read          all.xlsx, sheet Plans: 1,200 plans
                                      groups.csv: 1 core group, 1 left out
                                      more.csv: 2 rows to add to plans
                        Plans         1 plan can be checked
                        Data          2 errors, 1 warning
                        DQ-1          2 errors: a required value is missing or cannot be read. Fill in what is missing in the record, or correct
                                      what cannot be read, and export again. Where a whole column is affected, or cells stand in the wrong
                                      columns, change how the export writes it.
                        DQ-27         1 warning: a table has lost more than a tenth of its rows since the check before. See whether the export
                                      ran to its end, and asked for everything, and run it again.
                        Note          A note.
                        """);
    }

    @Test
    void whereNothingIsWrongThatIsSaid() {
        assertThat(DataReviewText.lines(review(List.of()), 120, Ink.NONE))
                .extracting(DataReviewTest::folded)
                .containsExactly("Plans 1 plan can be checked", "Data nothing found wrong");
    }

    @Test
    void kindsOfFindingsComeMostFrequentFirst() {
        List<CheckCount> counts = CheckCount.of(List.of(error(1, "x"), warning(2), warning(3), warning(4)));

        assertThat(counts).containsExactly(new CheckCount(Check.DQ_27, 0, 3), new CheckCount(Check.DQ_1, 1, 0));
        assertThat(counts).extracting(CheckCount::all).containsExactly(3L, 1L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one row                | 7                          | plans.csv, row 7, column c: x
            rows                   | 7 9                        | plans.csv, rows 7, 9, column c: x
            twelve                 | 1 2 3 4 5 6 7 8 9 10 11 12 | plans.csv, rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, column c: x
            thirteen               | 1 2 3 4 5 6 7 8 9 10 11 12 13 | plans.csv, rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 1 more, column c: x
            of the table as such   | 0                          | plans.csv, column c: x
            """)
    void aFindingIsSaidOnceWithItsRows(String why, String rows, String said) {
        List<Finding> findings = new ArrayList<>();
        for (String row : rows.split(" ", -1)) {
            findings.add(error(Integer.parseInt(row), "x"));
        }

        assertThat(lines(findings)).as(why).containsExactly("DQ-1 error " + said);
    }

    @Test
    void whatDiffersInAnythingButItsRowIsAnother() {
        assertThat(lines(List.of(
                        error(1, "x"),
                        finding(Check.DQ_1, Finding.Severity.ERROR, "Sheet 2", null, 2, "x"),
                        warning(3),
                        error(4, "y"))))
                .containsExactly(
                        "DQ-1 error plans.csv, row 1, column c: x",
                        "plans.csv, sheet Sheet 2, row 2: x",
                        "DQ-27 warning plans.csv, row 3: fewer",
                        "DQ-1 error plans.csv, row 4, column c: y");
    }

    @Test
    void errorsAreSetOff() {
        Ink ink = Ink.COLOURS;

        assertThat(review(List.of(error(1, "x")), List.of()).lines(120, ink))
                .singleElement()
                .asString()
                .startsWith(ink.urgent("DQ-1 error"));
        assertThat(review(List.of(warning(1)), List.of()).lines(120, ink))
                .singleElement()
                .asString()
                .startsWith(ink.strong("DQ-27 warning"));
    }

    @ParameterizedTest
    @CsvSource({"12, 12, false", "13, 13, true", "14, 13, true"})
    void afterTwelveKindsOfOneCheckTheListIsNamed(int kinds, int lines, boolean more) {
        List<Finding> findings = IntStream.rangeClosed(1, kinds)
                .mapToObj(i -> error(1, "kind " + i))
                .toList();

        assertThat(lines(findings)).hasSize(lines);
        assertThat(lines(findings).get(lines - 1).contains("… and others, which the list in a file has (--out)."))
                .isEqualTo(more);
    }

    private static List<String> lines(List<Finding> findings) {
        return review(findings, List.of()).lines(120, Ink.NONE).stream()
                .map(DataReviewTest::folded)
                .toList();
    }

    private static String folded(String line) {
        return line.replaceAll(" +", " ").strip();
    }

    private static DataReview review(List<InputFile> inputs) {
        return review(List.of(), inputs);
    }

    private static DataReview review(List<Finding> findings, List<InputFile> inputs) {
        return new DataReview(inputs, 1, findings, List.of());
    }

    private static InputFile input(Table table, String file, @Nullable String sheet, int read, int left) {
        return new InputFile(table, file, sheet, "ab", read, left, List.of());
    }

    private static Finding error(int row, String message) {
        return finding(Check.DQ_1, Finding.Severity.ERROR, null, "c", row, message);
    }

    private static Finding warning(int row) {
        return finding(Check.DQ_27, Finding.Severity.WARNING, null, null, row, "fewer");
    }

    private static Finding finding(
            Check check,
            Finding.Severity severity,
            @Nullable String sheet,
            @Nullable String column,
            int row,
            String message) {
        return new Finding(check, severity, "plans.csv", sheet, row, column, null, message, null);
    }
}

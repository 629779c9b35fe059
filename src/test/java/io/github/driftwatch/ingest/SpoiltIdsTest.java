package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers that a spreadsheet has taken for numbers. */
class SpoiltIdsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
        00123,         123,      by leading zeros, zeros lost
        123,           00123,    by leading zeros, zeros lost in plans
        123.0,         123,      by a point and zeros at its end, a number with a fraction
        123,           123.00,   by a point and zeros at its end, the same in plans
        100000,        1.0E+5,   by being written as a power of ten, a power
        1E+05,         100000,   by being written as a power of ten, a power in plans
        0,             000,      by leading zeros, nothing but zeros
        123,           123,      -, the same
        123,           124,      -, another number
        123,           123.5,    -, part of a number
        C00123,        C123,     -, no number
        100000,        1.0e+5,   by being written as a power of ten, as a script writes it
        100000,        1.0e5,    by being written as a power of ten, without its sign
        300,           3E2,      -, an identifier may look so
        1,             1E+999,   -, absurd
        """)
    void differ(String inPlans, String found, String difference, String why) {
        assertThat(new SpoiltIds(() -> Set.of(inPlans)).difference(found))
                .as(why)
                .isEqualTo(difference);
    }

    @Test
    void itIsSaidOfTheRowAndOnceOfTheTableAndNothingIsJoined() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,plan_id,start_date\n00123,007,2025-06-01\n")
                .with(
                        Table.REVIEWS,
                        "child_id,plan_id,date\n123,,2025-08-01\n123,,2025-08-02\n00123,7,2025-08-03\nC9,,2025-08-04\n")
                .read();

        String fix = " The row is left out. Correct child_id, or add the plan to plans.";
        assertThat(export.findings())
                .extracting(Finding::check, Finding::row, Finding::message)
                .containsExactly(
                        tuple(
                                Check.DQ_6,
                                2,
                                "This child has no plan in plans. One in plans differs only by leading zeros: a"
                                        + " spreadsheet may have taken identifiers for numbers." + fix),
                        tuple(
                                Check.DQ_6,
                                3,
                                "This child has no plan in plans. One in plans differs only by leading zeros: a"
                                        + " spreadsheet may have taken identifiers for numbers." + fix),
                        tuple(
                                Check.DQ_6,
                                4,
                                "No plan has this plan_id. One in plans differs only by leading zeros: a spreadsheet may"
                                        + " have taken identifiers for numbers. The row is left out. Correct plan_id or"
                                        + " child_id, or add the plan to plans."),
                        tuple(Check.DQ_6, 5, "This child has no plan in plans." + fix));
        assertThat(export.histories().get(0).conferences()).isEmpty();
        assertThat(export.input(Table.REVIEWS).orElseThrow().notes())
                .containsExactly(
                        "reviews.csv: 2 rows have a child_id that differs from one in plans only by leading zeros, as"
                                + " where a spreadsheet has taken identifiers for numbers. Nothing was joined by guess:"
                                + " format these columns as text where they are exported, and export again.",
                        "reviews.csv: 1 row has a plan_id that differs from one in plans only by leading zeros, as where"
                                + " a spreadsheet has taken identifiers for numbers. Nothing was joined by guess: format"
                                + " these columns as text where they are exported, and export again.");
    }

    @Test
    void anExportWhoseTablesDoNotMeetIsRefusedWithTheCause() {
        new ExportFolder(folder)
                .with(Table.PLANS, "child_id,plan_id,start_date\n00123,007,2025-06-01\n")
                .with(Table.REVIEWS, "child_id,plan_id,date\n123,,2025-08-01\n123,,2025-08-02\n00123,7,2025-08-03\n")
                .isRefused("3 of 3 rows of reviews.csv cannot be used, mostly because the child has no plan, and one in"
                        + " plans differs only by leading zeros (DQ-6, first in row 2), and at most 5 % may be left out."
                        + " Correct the export of reviews, or allow more with --max-rejected.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23457E+11",
                "1E+05",
                "1.0E+5",
                "1.2345678901234567E+18",
                "9.8765432109876496E+16",
                "1.23457e+11",
                "1.23457E11"
            })
    void figuresMayBeLost(String id) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date\n" + id + ",2025-06-01\n")
                        .findings())
                .extracting(Finding::check, Finding::severity, Finding::column, Finding::value, Finding::message)
                .containsExactly(tuple(
                        Check.DQ_1,
                        Finding.Severity.WARNING,
                        "child_id",
                        id,
                        "child_id is a number written as a power of ten, so that figures may be lost and different ones"
                                + " look alike. Format the column as text where it is exported, and export again."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23456789012E+11",
                "1E+0",
                "1.2E+1",
                "12E+5",
                "CE+05",
                "E+05",
                "1.E+05",
                "1E+",
                "1E+0005",
                "3E7",
                "9.87654321098765E+14",
                "123456789012"
            })
    void nothingIsLost(String id) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date\n" + id + ",2025-06-01\n")
                        .findings())
                .isEmpty();
    }
}

package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a summary that must agree with each other, and with the rows of the files. */
class SumsTest {

    private static final String SUMMARY = """
            {"by_rule": {"RC-1": {"OVERDUE": 2, "MET": 3}, "RC-2": {"MET": 1}},
             "by_status": {"OVERDUE": 2, "MET": 4},
             "findings": {"error": 10, "warning": 20, "by_check": {"DQ-1": 10, "DQ-7": 20}},
             "drift": {"by_band": {"RED": 1, "AMBER": 2}},
             "plans": {"read": 50, "checked": 40, "open": 3},
             "notices": {"listed": 8},
             "changes": {"overdue": {"new": 1, "same": 1, "resolved": 5}, "drift-risk": {"worse": 3, "resolved": 6}},
             "inputs": [{"table": "plans", "file": "a.csv", "rows_read": 30, "rows_left_out": 2},
                        {"table": "plans", "file": "b.csv", "rows_read": 20, "rows_left_out": 0},
                        {"table": "reviews", "file": "r.csv", "rows_read": 90, "rows_left_out": 90}],
             "split": {"whole": {"overdue": 2},
                       "parts": [{"folder": "by-team/a", "name": "A", "overdue": 1},
                                 {"folder": "by-team/b", "name": "B", "overdue": 1}]}}
            """;

    private static final String FILES = "obligations.csv 6;overdue.csv 2;overdue.json 2;data-quality.csv 30;"
            + "drift-risk.csv 3;outlook.csv 3;notices.csv 8;resolved.csv 11;acknowledged.csv 4;notices-issued.csv 70;"
            + "by-team/a/overdue.csv 1;by-team/b/overdue.csv 1;driftwatch.xlsx 67;by-team/a/driftwatch.xlsx 1;"
            + "driftwatch.html 0";

    @Test
    void whatAddsUpIsNotComplainedOf() {
        Sums sums = sums(SUMMARY, FILES);
        assertThat(sums.wrong()).isEmpty();
        assertThat(sums.held()).isEqualTo(24);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "OVERDUE": 2, "MET": 3   | "OVERDUE": 3, "MET": 3   | by_status OVERDUE, 2; the same of all by_rule, 3
            "RC-2": {"MET": 1}       | "RC-2": {"MET": 2}       | by_status MET, 4; the same of all by_rule, 5
            "OVERDUE": 2, "MET": 4   | "NEW": 2, "MET": 4       | by_status NEW, 2; the same of all by_rule, 0
            "MET": 4}                | "MET": 4, "DUE": 1}      | by_status DUE, 1; the same of all by_rule, 0 & all by_status, 7; rows of obligations, 6
            "error": 10              | "error": 11              | findings, errors and warnings, 31; all by_check, 30 & findings, errors and warnings, 31; rows of data-quality, 30
            "warning": 20            | "warning": 19            | findings, errors and warnings, 29; all by_check, 30 & findings, errors and warnings, 29; rows of data-quality, 30
            "DQ-7": 20               | "DQ-7": 21               | findings, errors and warnings, 30; all by_check, 31
            "AMBER": 2               | "AMBER": 1               | drift by_band, 2; rows of drift-risk, 3 & drift by_band, 2; rows of outlook, 3 & drift by_band, 2; plans open, 3
            "open": 3                | "open": 4                | drift by_band, 3; plans open, 4
            "listed": 8              | "listed": 7              | notices listed, 7; rows of notices, 8
            "same": 1                | "same": 2                | changes of overdue but the resolved, 3; rows of overdue, 2
            "worse": 3               | "worse": 2               | changes of drift-risk but the resolved, 2; rows of drift-risk, 3
            "resolved": 6            | "resolved": 4            | changes, resolved, 9; rows of resolved, 11
            "rows_read": 20          | "rows_read": 21          | plans read, 50; rows read of plans, 51
            "rows_left_out": 2       | "rows_left_out": 31      | rows left out of a.csv, 31, are more than its rows, 30
            "rows_left_out": 90      | "rows_left_out": 91      | rows left out of r.csv, 91, are more than its rows, 90
            "rows_left_out": 2       | "rows_left_out": 30      |
            "read": 50               | "read": 49               | plans read, 49; rows read of plans, 50
            "checked": 40            | "checked": 50            |
            "checked": 40            | "checked": 51            | plans checked, 51, are more than plans read, 50
            "checked": 40            | "checked": 3             |
            "checked": 40            | "checked": 2             | plans open, 3, are more than plans checked, 2
            "name": "B", "overdue": 1 | "name": "B", "overdue": 2 | overdue of one part, 2; rows of its file, 1 & overdue of all parts, 3; the whole list, 2
            {"whole": {"overdue": 2} | {"whole": {"overdue": 3} | overdue of all parts, 2; the whole list, 3 & the whole list of the split, overdue, 3; rows of overdue, 2
            {"whole": {              | {"whole": {"outlook": 3, | outlook of all parts, 0; the whole list, 3
            """)
    void whatIsChangedInASummaryDoesNotAddUp(String old, String changed, String expected) {
        assertThat(SUMMARY).containsOnlyOnce(old);
        assertWrong(sums(SUMMARY.replace(old, changed), FILES), expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue.json 2            | overdue.json 3            | rows of overdue.json, 3; rows of the same list in another format, 2
            obligations.csv 6         | obligations.csv 5         | all by_status, 6; rows of obligations, 5 & rows of driftwatch.xlsx, 67; rows of all lists, 66
            driftwatch.xlsx 67        | driftwatch.xlsx 66        | rows of driftwatch.xlsx, 66; rows of all lists, 67
            acknowledged.csv 4        | acknowledged.csv 5        | rows of driftwatch.xlsx, 67; rows of all lists, 68
            notices-issued.csv 70     | notices-issued.csv 71     |
            driftwatch.html 0         | driftwatch.html 9         |
            by-team/a/driftwatch.xlsx 1 | by-team/a/driftwatch.xlsx 9 |
            by-team/b/overdue.csv 1   | by-team/b/overdue.csv 2   | overdue of one part, 1; rows of its file, 2
            outlook.csv 3;            | ''                        | rows of driftwatch.xlsx, 67; rows of all lists, 64
            """)
    void whatIsChangedInAFileDoesNotAddUp(String old, String changed, String expected) {
        assertThat(FILES).contains(old);
        assertWrong(sums(SUMMARY, FILES.replaceFirst("(^|;)" + old, "$1" + changed)), expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            driftwatch.xlsx 9                        | 0
            driftwatch.xlsx 9;acknowledged.csv 4     | 0
            driftwatch.xlsx 9;notices-issued.csv 4   | 0
            driftwatch.xlsx 9;overdue.csv 4          | 1
            """)
    void aWorkbookIsHeldAgainstListsWhereThereAreAny(String files, int wrong) {
        assertThat(sums("{}", files).wrong()).hasSize(wrong);
    }

    private static Sums sums(String summary, String files) {
        return Sums.of(Summaries.report(Path.of("reports"), summary, files.split(";", -1)));
    }

    private static void assertWrong(Sums sums, String expected) {
        String[] lines = expected == null ? new String[0] : expected.split(" & ", -1);
        assertThat(sums.wrong())
                .containsExactlyInAnyOrder(Arrays.stream(lines)
                        .map(line -> "summary.json: does not add up: " + line)
                        .toArray(String[]::new));
    }
}

package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.source.text.CsvRows;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of the rows in which something is wrong. */
class TableFindingsTest {

    private final TableFindings findings = new TableFindings(new CsvRows(Path.of("plans.csv")));

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "200, 200, ''", "201, 200, …", "5000, 200, …"})
    void aLongValueIsCut(int letters, int kept, String mark) {
        findings.add(Check.DQ_1, Severity.ERROR, 7, "team", "x".repeat(letters), "Wrong.", "C1");
        assertThat(findings.all())
                .containsExactly(new Finding(
                        Check.DQ_1,
                        Severity.ERROR,
                        "plans.csv",
                        null,
                        7,
                        "team",
                        "x".repeat(kept) + mark,
                        "Wrong.",
                        "C1"));
    }

    @Test
    void aFindingMayHaveNoValue() {
        findings.add(Check.DQ_14, Severity.WARNING, 7, null, null, "Wrong.", null);
        assertThat(findings.all()).extracting(Finding::value).containsOnlyNulls();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            a5,          'a (DQ-1, first in row 5)', the only one
            a5 b6,       'a (DQ-1, first in row 5)', of two as common the first
            a5 b6 b9,    'b (DQ-1, first in row 6)', the commonest
            a5 b6 b9 a10, 'a (DQ-1, first in row 5)', again as common
            """)
    void theCommonestReasonIsSaidWithItsFirstRow(String reasons, String commonest, String why) {
        for (String reason : reasons.split(" ", -1)) {
            findings.count(Check.DQ_1, reason.substring(0, 1), Integer.parseInt(reason.substring(1)));
        }
        assertThat(findings.commonestReason()).as(why).isEqualTo(commonest);
    }
}

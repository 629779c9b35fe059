package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.time.LimitUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates and lengths of a rule as a profile writes them. */
class RuleDatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                             | 1990-01-01 | true  | always
            "from": "2026-03-02",                          | 2026-03-01 | false | the day before the first
            "from": "2026-03-02",                          | 2026-03-02 | true  | the first
            "from": "2026-03-02",                          | 2026-03-03 | true  | the day after it
            "until": "2026-03-02",                         | 2026-03-01 | true  | the day before the last
            "until": "2026-03-02",                         | 2026-03-02 | true  | the last
            "until": "2026-03-02",                         | 2026-03-03 | false | the day after it
            "from": "2026-03-02", "until": "2026-03-02",   | 2026-03-02 | true  | the only day
            """)
    void aRuleHoldsForTheAnchorsOfItsDays(String dates, LocalDate anchor, boolean holds, String why)
            throws IOException {
        assertThat(rule(dates, "\"number\": 3, \"unit\": \"months\"").inForceOn(anchor))
                .as(why)
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            3,  days,         3,  DAYS
            3,  weeks,        3,  WEEKS
            3,  months,       3,  MONTHS
            10, working-days, 10, WORKING_DAYS
            2,  years,        24, MONTHS
            """)
    void aLengthIsCountedInItsUnit(int written, String unit, int number, LimitUnit counted) throws IOException {
        Moment due = rule("", "\"number\": " + written + ", \"unit\": \"" + unit + "\"")
                .due();
        List<Amount> amounts = ((Moment.Within) due).amounts();
        assertThat(amounts).containsExactly(new Amount(number, counted, false, null, null, null, null, null));
    }

    private Rule rule(String dates, String amount) throws IOException {
        String profile = """
                {"name": "p", "version": "1", "title": "P", "rules": [{"id": "A-1", "title": "T", "clause": "C",
                  "requirement": "R", %s "for": "start", "due": {"within": {%s}}, "expect": "review"}]}
                """.formatted(dates, amount);
        return new ProfileLoader()
                .load(Files.writeString(folder.resolve("p.json"), profile).toString())
                .rules()
                .get(0);
    }
}

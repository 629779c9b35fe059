package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are wrapped, and no word runs into the next column. */
class WrappedTableTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            by its day            | by its day  x         | as wide as the column
            within 12 months      | within 12   x~months  | broken at a blank
            visit_interval_days   | visit_      x~interval_~days | a long word after its underscores
            Discontinuing         | Discontinu  x~ing     | a long word without any
            no Discontinuing      | no          x~Discontinu~ing | a long word after a short one
            """)
    void aRow(String text, String lines, String why) {
        WrappedTable table = new WrappedTable(24, 10, 12);
        assertThat(table.row(List.of(List.of(text), List.of("x")))).as(why).containsExactly(lines.split("~", -1));
    }

    @Test
    void theRuleIsAsWideAsTheColumns() {
        assertThat(new WrappedTable(24, 10, 12).rule()).isEqualTo("----------  ------------");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            4  | ----------  ------------  ------------  | as wide as its share
            10 | ----------  ------------  ------------  | just as wide
            12 | ------------  -----------  -----------  | the others give way
            13 | ------------  -----------  -----------  | a third of the screen at most
            """)
    void aLongWordWidensTheFirstColumn(int longest, String rule, String why) {
        assertThat(WrappedTable.withFirst(longest, 38, 10, 12, 12).rule())
                .as(why)
                .isEqualTo(rule.strip());
    }
}

package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a finding stands, of plans in two sheets and what adds to them, and reviews that were not given. */
class PlacesTest {

    private static final Places PLACES = new Places(List.of(
            input("persons.csv", null, true),
            input("plans.xlsx", "North", false),
            input("plans.xlsx", "South", false)));

    private static InputFile input(String file, @Nullable String sheet, boolean adds) {
        return new InputFile(Table.PLANS, file, sheet, 1, "", 1, 0, List.of(), List.of(), adds, false);
    }

    @Test
    void aTableIsNamedByTheFirstFileThatGaveItsRows() {
        assertThat(finding(Table.PLANS, null).file()).isEqualTo("plans.xlsx");
        assertThat(finding(Table.PLANS, null).sheet()).isEqualTo("North");
    }

    @Test
    void aTableThatNoFileGaveIsNamedItself() {
        assertThat(finding(Table.CORE_GROUPS, null).file()).isEqualTo("core_groups");
        assertThat(finding(Table.CORE_GROUPS, null).sheet()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"200, 200, ''", "201, 200, …"})
    void aLongValueIsCut(int letters, int kept, String mark) {
        assertThat(finding(Table.PLANS, "x".repeat(letters)).value()).isEqualTo("x".repeat(kept) + mark);
    }

    @Test
    void aValueMayBeADayOrNone() {
        assertThat(finding(Table.PLANS, LocalDate.of(2026, 3, 2)).value()).isEqualTo("2026-03-02");
        assertThat(finding(Table.PLANS, null).value()).isNull();
    }

    private static Finding finding(Table table, @Nullable Object value) {
        return PLACES.finding(Check.DQ_5, Severity.WARNING, table, 7, "date", value, "Wrong.", "C1");
    }
}

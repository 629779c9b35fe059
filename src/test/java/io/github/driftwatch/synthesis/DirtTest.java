package io.github.driftwatch.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirtTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            seed, asAt,       years, why
            1,    2026-11-20, 10,    the usual
            2,    2024-02-29, 10,    a leap day
            3,    2025-03-31, 3,     a month that others have no day for
            4,    2026-11-22, 1,     a Sunday and a short history
            5,    2035-01-01, 25,    the longest history
            """)
    void withoutDirtNothingIsWrong(long seed, LocalDate asAt, int years, String why) {
        MadeUp made = MadeUp.of(new SynthesisSettings(seed, 3_000, asAt, years, SynthesisSettings.TABLES, 0));
        assertThat(found(Faults.count(made, asAt))).as(why).isEmpty();
    }

    @Test
    void withDirtEveryKindOccurs() {
        MadeUp made = MadeUp.authority(1, 12_000, 0.03);
        Map<String, Long> counts = Faults.count(made, MadeUp.AS_AT);
        assertThat(counts).hasSizeGreaterThan(50);
        assertThat(counts)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
    }

    @ParameterizedTest
    @CsvSource({"0.01", "0.05"})
    void theShareOfSpoiltRowsIsTheOneAskedFor(double share) {
        MadeUp clean = MadeUp.authority(3, 4_000, 0);
        MadeUp dirty = MadeUp.authority(3, 4_000, share);
        long rows = 0;
        long spoilt = 0;
        for (Table table : SynthesisSettings.TABLES) {
            Set<List<?>> before =
                    clean.lines(table).stream().map(MadeUp.Line::cells).collect(Collectors.toSet());
            rows += clean.lines(table).size();
            spoilt += dirty.lines(table).stream()
                    .filter(line -> !before.contains(line.cells()))
                    .count();
        }
        // Rows entered twice are like clean ones, and a missing review leaves no row: a little below the share.
        assertThat((double) spoilt / rows).isBetween(share * 0.75, share * 1.05);
    }

    private static Map<String, Long> found(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOptionsTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aShareIsFromNoneToAll(double share) {
        ReadingOptions options = ReadingOptions.asAt(LocalDate.of(2026, 3, 31));
        assertThatThrownBy(() -> options.withMaxRejected(share))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxRejected must be from 0 to 1, found " + share);
    }
}

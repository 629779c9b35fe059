package io.github.driftwatch.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of few rows is kept, and a long one read again: whoever is handed its rows sees no difference. */
class LongLedgerTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49_999, 50_000, 50_001})
    void everyRowIsHandedOverAgainInItsOrder(int rows) throws Exception {
        StringBuilder ledger = new StringBuilder(String.join(",", LedgerRow.HEADINGS) + "\r\n");
        for (int i = 0; i < rows; i++) {
            ledger.append("2026-11-01,RC-01 late,chair,C").append(i).append(",P1,2026-10-01,2026-11-02\r\n");
        }
        Files.writeString(folder.resolve(IssuedNotices.LEDGER), ledger);
        IssuedNotices issued = IssuedNotices.inFolder(folder, AS_AT, AS_AT);
        for (int time = 1; time <= 2; time++) {
            List<String> children = new ArrayList<>();
            issued.<RuntimeException>each(row -> children.add(String.valueOf(row.childId())));
            assertThat(children).hasSize(rows);
            for (int i = 0; i < rows; i++) {
                assertThat(children.get(i)).isEqualTo("C" + i);
            }
        }
    }
}

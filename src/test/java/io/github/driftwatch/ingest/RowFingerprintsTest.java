package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFingerprintsTest {

    private final List<String> told = new ArrayList<>();
    private RowFingerprints fingerprints = begun();

    private static List<String> cells(String text) {
        return List.of(text.split("/", -1));
    }

    private static Row row(int number, List<String> texts) {
        return new Row(number, texts.stream().map(Cell::text).toList());
    }

    private static PlainRow plain(int number, List<String> texts) {
        PlainRow row = new PlainRow();
        row.begin(number, String.join("/", texts).getBytes(StandardCharsets.US_ASCII));
        int at = 0;
        for (String text : texts) {
            row.add(at, at + text.length());
            at += text.length() + 1;
        }
        return row;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        C1/P1/2026-03-31,       C1/P1/2026-03-31,       1, the same cells
        C1/P1/2026-03-31,       C1/P1/2026-03-31//,     1, blank ones at the end make no difference
        C1/P1/2026-03-31,       C1//P1/2026-03-31,      0, blank ones between do
        C1/P1,                  C1P1,                   0, where a cell ends does
        C1/longer than eight,   C1/longer than nine,    0, whatever the length
        C1/longer than eight a, C1/longer than eight b, 0, to the last letter
        a,                      aa,                     0, a letter more
        """)
    void aRowIsLikeAnEarlierOne(String one, String other, int earlier, String why) {
        for (boolean firstPlain : new boolean[] {false, true}) {
            for (boolean secondPlain : new boolean[] {false, true}) {
                add(1, cells(one), firstPlain);
                add(2, cells(other), secondPlain);

                assertThat(told())
                        .as("%s, plain: %s then %s", why, firstPlain, secondPlain)
                        .isEqualTo(earlier == 0 ? List.of() : List.of("2 of C2 like " + earlier));
            }
        }
    }

    @Test
    void anAccentIsALetter() {
        int row = 0;
        for (String name : List.of("José", "Jose", "José", "Jos\u00E8")) {
            add(++row, List.of(name), false);
        }

        assertThat(told()).containsExactly("3 of C3 like 1");
    }

    /** They are looked up some hundreds at a time, and beside the reading where they are many. */
    @ParameterizedTest
    @ValueSource(ints = {5000, 66_000, 150_001})
    void rowsAreToldInTheirOrderHoweverFarApartTheyAre(int rows) {
        List<String> expected = new ArrayList<>();
        Map<Integer, Integer> firstOf = new HashMap<>();
        for (int row = 1; row <= rows; row++) {
            int content = row % 7 == 0 ? row - 1 : row > rows - 1000 ? row - rows + 1000 : row;
            add(row, List.of("C", String.valueOf(content)), row % 2 == 0);
            Integer first = firstOf.putIfAbsent(content, row);
            if (first != null) {
                expected.add(row + " of C" + row + " like " + first);
            }
        }

        assertThat(told()).isEqualTo(expected);
    }

    private void add(int number, List<String> cells, boolean plain) {
        if (plain) {
            fingerprints.add(plain(number, cells), "C" + number);
        } else {
            fingerprints.add(row(number, cells), "C" + number);
        }
    }

    /** What has been told since rows were last forgotten; they are then. */
    private List<String> told() {
        fingerprints.tell();
        List<String> result = List.copyOf(told);
        told.clear();
        fingerprints = begun();
        return result;
    }

    private RowFingerprints begun() {
        return new RowFingerprints((row, child, first) -> told.add(row + " of " + child + " like " + first));
    }

    @Test
    void theFirstRowOfEachDigestIsKeptHoweverManyThereAre() {
        FirstRows rows = new FirstRows();
        Random digests = new Random(7);
        for (int row = 1; row <= 200_000; row++) {
            assertThat(rows.firstOf(digests.nextLong(), row)).isZero();
        }
        digests.setSeed(7);
        for (int row = 1; row <= 200_000; row++) {
            assertThat(rows.firstOf(digests.nextLong(), 999_999)).isEqualTo(row);
        }
    }

    @Test
    void noDigestIsLost() {
        FirstRows rows = new FirstRows();

        assertThat(rows.firstOf(0, 5)).isZero();
        assertThat(rows.firstOf(0, 6)).isEqualTo(5);
        assertThat(rows.firstOf(1, 7)).isZero();
    }
}

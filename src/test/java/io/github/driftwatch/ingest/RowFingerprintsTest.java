package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFingerprintsTest {

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
                RowFingerprints fingerprints = new RowFingerprints();
                int none = firstPlain
                        ? fingerprints.firstLike(plain(1, cells(one)))
                        : fingerprints.firstLike(row(1, cells(one)));
                int found = secondPlain
                        ? fingerprints.firstLike(plain(2, cells(other)))
                        : fingerprints.firstLike(row(2, cells(other)));

                assertThat(none).isZero();
                assertThat(found)
                        .as("%s, plain: %s then %s", why, firstPlain, secondPlain)
                        .isEqualTo(earlier);
            }
        }
    }

    @Test
    void anAccentIsALetter() {
        RowFingerprints fingerprints = new RowFingerprints();

        assertThat(Stream.of("José", "Jose", "José", "Jos\u00E8")
                        .map(name -> fingerprints.firstLike(row(name.length() + 3, List.of(name)))))
                .containsExactly(0, 0, 7, 0);
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

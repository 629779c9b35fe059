package io.github.driftwatch.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesisTest {

    private static SynthesisSettings settings(long seed, int plans, double dirt) {
        return new SynthesisSettings(seed, plans, MadeUp.AS_AT, 10, SynthesisSettings.TABLES, dirt);
    }

    @Test
    void theSameSettingsGiveTheSameBytes() throws Exception {
        assertThat(digests(settings(5, 500, 0.02))).isEqualTo(digests(settings(5, 500, 0.02)));
    }

    /**
     * What is made up, cell by cell, of many plans and of years that a sample does not reach. Where it is meant to change, the
     * failure says the digests to write here.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            clean   | 21 | 600 | 10 | 9  | 0    | b11fd611 2a572ae8 4721d024 8d9f055f 1199f06a 4853d76c 5185ba20
            spoilt  | 22 | 900 | 10 | 9  | 0.05 | b39cd533 cbc45f01 461a8190 82867bee 380502a4 763eb589 3c8089d2
            long    | 23 | 300 | 18 | 20 | 0    | 6e5d7d92 677b4688 9d12c127 b394de49 82c00fa5 ed2b7d4a 15847852
            short   | 24 | 300 | 2  | 3  | 0.2  | ff5501e9 0d51edd9 7ff4e451 e2ef465a 704eff5d efaca32b eb0d313f
            """)
    void everyTableIsTheOneThatIsMadeNow(
            String name, long seed, int plans, int years, int months, double dirt, String expected) throws Exception {
        Map<Table, String> digests = digests(
                new SynthesisSettings(seed, plans, MadeUp.AS_AT, years, months, SynthesisSettings.TABLES, dirt));
        assertThat(digests.values().stream()
                        .map(digest -> digest.substring(0, 8))
                        .collect(Collectors.joining(" ")))
                .as("%s: %s", name, digests.keySet())
                .isEqualTo(expected);
    }

    @Test
    void anotherSeedGivesOtherBytesInEveryTable() throws Exception {
        Map<Table, String> one = digests(settings(5, 500, 0.02));
        Map<Table, String> other = digests(settings(6, 500, 0.02));
        assertThat(one.keySet()).containsExactlyInAnyOrderElementsOf(SynthesisSettings.TABLES);
        assertThat(one)
                .allSatisfy((table, digest) -> assertThat(other.get(table)).isNotEqualTo(digest));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACKNOWLEDGED")
    void leavingOutATableChangesNoOther(Table left) throws Exception {
        Set<Table> tables = EnumSet.complementOf(EnumSet.of(left, Table.ACKNOWLEDGED));
        Map<Table, String> all = digests(settings(5, 200, 0.02));
        Map<Table, String> fewer = digests(new SynthesisSettings(5, 200, MadeUp.AS_AT, 10, tables, 0.02));
        all.remove(left);
        assertThat(fewer).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000})
    void asManyPlansAsAskedFor(int plans) {
        assertThat(MadeUp.of(settings(9, plans, 0)).lines(Table.PLANS)).hasSize(plans);
    }

    @Test
    void countsAreThoseOfTheRowsWritten() throws IOException {
        Map<Table, Long> written = new EnumMap<>(Table.class);
        Map<Table, Long> counts = new Synthesis(settings(4, 300, 0.05))
                .writeTo(table -> new Sink(table, row -> written.merge(table, 1L, Long::sum)));
        assertThat(counts).isEqualTo(written);
    }

    /** What is written of one plan is written before anything of the next: nothing needs to be kept. */
    @Test
    void tablesAreWrittenInStep() throws IOException {
        String[] plan = {""};
        long[] rows = {0};
        new Synthesis(settings(4, 100_000, 0))
                .writeTo(table -> new Sink(table, row -> {
                    String id = Objects.toString(row.get(1));
                    if (table == Table.PLANS) {
                        plan[0] = id;
                    } else if (!id.equals(plan[0])) {
                        throw new AssertionError(table + " row of " + id + " after plan " + plan[0]);
                    }
                    rows[0]++;
                }));
        assertThat(plan[0]).isEqualTo("P100000");
        assertThat(rows[0]).isGreaterThan(3_000_000);
    }

    @Test
    void everyFileIsClosedAlsoWhereOneFails() {
        List<Table> closed = new ArrayList<>();
        Synthesis synthesis = new Synthesis(settings(4, 50, 0));
        assertThatThrownBy(() -> synthesis.writeTo(table ->
                        new Sink(table, row -> {
                            if (table == Table.VISITS) {
                                throw new IOException("disk full");
                            }
                        }) {
                            @Override
                            public void close() throws IOException {
                                closed.add(table);
                                throw new IOException("cannot close " + table);
                            }
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(closed).containsExactlyInAnyOrderElementsOf(SynthesisSettings.TABLES);
    }

    @Test
    void whereNoFileCanBeClosedTheFirstFailureIsToldAndTheOthersBesideIt() {
        Synthesis synthesis = new Synthesis(settings(4, 5, 0));
        assertThatThrownBy(() -> synthesis.writeTo(table -> new Sink(table, row -> {}) {
                    @Override
                    public void close() throws IOException {
                        throw new IOException("cannot close " + table);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot close ")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(SynthesisSettings.TABLES.size() - 1));
    }

    private static Map<Table, String> digests(SynthesisSettings settings) throws IOException {
        Map<Table, MessageDigest> digests = new EnumMap<>(Table.class);
        new Synthesis(settings)
                .writeTo(table -> new CsvTable(new DigestOutputStream(
                        OutputStream.nullOutputStream(), digests.computeIfAbsent(table, any -> sha256()))));
        Map<Table, String> texts = new EnumMap<>(Table.class);
        digests.forEach((table, digest) -> texts.put(table, HexFormat.of().formatHex(digest.digest())));
        return texts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** What to do with a row. */
    private interface Take {
        void row(List<@Nullable Object> cells) throws IOException;
    }

    /** A table that keeps nothing. */
    private static class Sink implements TableFile {

        private final Table table;
        private final Take take;

        Sink(Table table, Take take) {
            this.table = table;
            this.take = take;
        }

        @Override
        public void headings(List<String> headings) {
            assertThat(headings).isEqualTo(Columns.of(table));
        }

        @Override
        public void row(List<@Nullable Object> cells) throws IOException {
            take.row(cells);
        }

        @Override
        public void close() throws IOException {}
    }
}

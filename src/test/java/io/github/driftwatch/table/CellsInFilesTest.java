package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cell's value is in a CSV file, in a raw one and in a JSON file. */
class CellsInFilesTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "", "", "null"),
                Arguments.of("", "", "", "\"\""),
                Arguments.of("North", "North", "North", "\"North\""),
                Arguments.of("a,b", "\"a,b\"", "\"a,b\"", "\"a,b\""),
                Arguments.of("say \"a\"", "\"say \"\"a\"\"\"", "\"say \"\"a\"\"\"", "\"say \\\"a\\\"\""),
                Arguments.of("two\nlines", "\"two\nlines\"", "\"two\nlines\"", "\"two\\nlines\""),
                Arguments.of("two\rlines", "\"two\rlines\"", "\"two\rlines\"", "\"two\\rlines\""),
                Arguments.of("=1+1", "'=1+1", "=1+1", "\"=1+1\""),
                Arguments.of(-7, "-7", "-7", "-7"),
                Arguments.of(9_007_199_254_740_993L, "9007199254740993", "9007199254740993", "9007199254740993"),
                Arguments.of(2.5, "2.5", "2.5", "2.5"),
                Arguments.of(new BigDecimal("33.3"), "33.3", "33.3", "33.3"),
                Arguments.of(true, "Y", "Y", "\"Y\""),
                Arguments.of(false, "N", "N", "\"N\""),
                Arguments.of(LocalDate.of(2026, 3, 2), "2026-03-02", "2026-03-02", "\"2026-03-02\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void aValueHasItsTextInEachFile(@Nullable Object value, String csv, String raw, String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(written(TableFiles.csv(out, false), out, value)).isEqualTo("\uFEFFa,b\r\n" + csv + ",x\r\n");
        out.reset();
        assertThat(written(TableFiles.csv(out, true), out, value)).isEqualTo("\uFEFFa,b\r\n" + raw + ",x\r\n");
        out.reset();
        assertThat(written(TableFiles.json(out), out, value)).isEqualTo("[\n{\"a\": " + json + ",\"b\": \"x\"}\n]\n");
    }

    private static String written(TableFile file, ByteArrayOutputStream out, @Nullable Object value)
            throws IOException {
        try (file) {
            file.headings(List.of("a", "b"));
            file.row(Arrays.asList(value, "x"));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The texts of some days are kept; those before and after them, and those that are asked for again, are the same. */
    @ParameterizedTest
    @CsvSource({"1989-12-31", "1990-01-01", "2026-03-31", "2058-06-12", "2058-06-13", "2058-06-14"})
    void aDayHasItsTextWhicheverItIs(LocalDate day) {
        CellText texts = new CellText();
        assertThat(texts.of(day)).isEqualTo(day.toString());
        assertThat(texts.of(day.plusDays(1))).isEqualTo(day.plusDays(1).toString());
        assertThat(texts.of(day)).isEqualTo(day.toString());
    }
}

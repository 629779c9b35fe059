package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.words.FormulaGuard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way in which nearly every cell of a list is written gives what the rules for cells say, whatever they hold. */
class CsvCellsTest {

    private static final int ROWS = 40_000;
    private static final String ODD = "=+-@,;|\" \t\r\n'\u00A0\u200B\u00E9\uFF1D\uFF0B\uD83D\uDE00\uFEFF~!#azAZ09";

    @ParameterizedTest(name = "raw: {0}")
    @ValueSource(booleans = {false, true})
    void aCellIsWhatTheRulesSay(boolean raw) throws IOException {
        Random random = new Random(7);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder("\uFEFFfirst,\"a,b\"\r\n");
        try (CsvFile file = new CsvFile(out, raw)) {
            file.headings(List.of("first", "a,b"));
            for (int i = 0; i < ROWS; i++) {
                List<@Nullable Object> cells = new ArrayList<>();
                String[] shown = new String[1 + random.nextInt(4)];
                for (int cell = 0; cell < shown.length; cell++) {
                    String text = text(random);
                    boolean number = random.nextInt(8) == 0;
                    cells.add(number ? (Object) (random.nextInt(2000) - 1000) : text);
                    shown[cell] = number ? String.valueOf(cells.get(cell)) : raw ? text : FormulaGuard.harmless(text);
                }
                file.row(cells);
                expected.append(String.join(
                                ",",
                                Arrays.stream(shown).map(CsvCellsTest::quoted).toList()))
                        .append("\r\n");
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6) == 0 ? 0 : random.nextInt(7);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    random.nextInt(3) > 0
                            ? 'a' + random.nextInt(26)
                            : ODD.codePointAt(
                                    ODD.offsetByCodePoints(0, random.nextInt(ODD.codePointCount(0, ODD.length())))));
        }
        return random.nextInt(5_000) == 0 ? text.toString().repeat(50_000) : text.toString();
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

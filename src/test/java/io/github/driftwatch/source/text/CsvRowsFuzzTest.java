package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Broken;
import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a text file, it is read, by both ways alike, or refused in one line. */
class CsvRowsFuzzTest {

    private static final String SOUND = "child_id,start_date,team,note\r\n"
            + many("%1$sa%2$d,2026-03-%2$02d,%1$st,\"%1$sn, \"\"%1$sq\"\"\"\r\n")
            + many("%1$sb%2$d,%2$d/3/2026,,%1$sé€\n");

    private static final Broken BROKEN = new Broken(List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\u001A",
            "\u00FF",
            "\u00EF\u00BB\u00BF",
            "\u00FF\u00FE",
            "\u00FE\u00FF",
            "\u00EF\u00B7\u0090",
            "\u00E9",
            "\u0080",
            "sep=;\r\n",
            "=\"1\"",
            "\u00C2\u00A0",
            "\" ,",
            "\r\"",
            " ",
            "\u00E2\u0080\u00A8",
            "\u00F0\u009F\u0098\u0080",
            "\u00ED\u00A0\u0080"));

    @TempDir
    private Path folder;

    private static String many(String row) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 6; i++) {
            rows.append(row.formatted(Fuzz.MARK, i));
        }
        return rows.toString();
    }

    @Test
    void isReadBothWaysAlikeOrRefusedInOneLine() {
        Path file = folder.resolve("plans.csv");
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        Fuzz.each("text files", 5_000, dice -> {
            Files.write(file, BROKEN.of(sound, dice));
            List<Row> plain = new ArrayList<>();
            List<Row> quick = new ArrayList<>();
            try {
                new CsvRows(file).read(plain::add);
            } catch (UnusableInputException e) {
                Fuzz.requireOneLineWithoutAMark(e);
                plain.clear();
            }
            try {
                if (new CsvRows(file).read(quick::add, row -> quick.add(row.kept()))) {
                    assertThat(quick).isEqualTo(plain);
                }
            } catch (UnusableInputException e) {
                Fuzz.requireOneLineWithoutAMark(e);
                assertThat(plain).isEmpty();
            }
        });
    }
}

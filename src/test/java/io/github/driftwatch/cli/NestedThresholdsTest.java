package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many plans have been open for many months, where small numbers are withheld: one threshold from another. */
class NestedThresholdsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path dir;

    /** Open plans as NUMBER of so many MONTHS; then what is shown of 9, 15, 18, 21 and 24 months or more. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            10 of 30, 10 of 1                       | 10 10 10 10 10 | none between two thresholds
            10 of 30, 6 of 10, 10 of 1              | 16 10 10 10 10 | enough between
            10 of 30, 3 of 13, 10 of 1              | 13 c c c c     | too few between the first two
            10 of 30, 2 of 10, 1 of 13, 10 of 1     | 13 c c c c     | too few, who are told apart at a year
            10 of 30, 4 of 10, 4 of 13, 10 of 1     | 18 10 10 10 10 | enough together, whom nothing shown tells apart at a year
            10 of 30, 2 of 16, 2 of 19, 10 of 1     | 14 14 c c c    | too few between any two of three
            10 of 30, 7 of 10, 3 of 16, 10 of 1     | 20 13 c c c    | too few between the second and the third
            """)
    void givesNothingSmallAwayBesideAnother(String plans, String shown, String why) throws IOException {
        StringBuilder rows = new StringBuilder("child_id,plan_id,start_date,category\n");
        int next = 0;
        for (String some : plans.split(", ", -1)) {
            String[] numberAndMonths = some.split(" of ", -1);
            LocalDate start = LAST_DAY.minusMonths(Long.parseLong(numberAndMonths[1]));
            for (int i = 0; i < Integer.parseInt(numberAndMonths[0]); i++) {
                next++;
                rows.append("C%1$d,P%1$d,%2$s,NEG%n".formatted(next, start));
            }
        }
        Files.writeString(dir.resolve("plans.csv"), rows);
        Files.writeString(dir.resolve("reviews.csv"), "child_id,plan_id,date\n");

        CommandRun run = CommandRun.words(
                dir,
                "governance --dir DIR --from 2026-04-01 --to 2026-09-30 --suppress --format csv --out DIR/governance");

        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(dir.resolve("governance/governance.csv"));
        assertThat(lines.stream()
                        .map(line -> line.split(",", -1))
                        .filter(cells -> cells[0].equals("G5") && cells[3].equals("this") && cells[6].equals("all"))
                        .map(cells -> cells[8])
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(shown);
    }
}

package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyScoreTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the day before                   | 2026-02-28 School 3                                             | School 3.0 of 2026-02-28 before null change null
            the day                          | 2026-03-01 School 3                                             | School 3.0 of 2026-03-01 before null change null
            the day after                    | 2026-03-02 School 3                                             | none
            the latest, out of order         | 2026-03-01 School 5; 2026-01-05 School 3; 2026-02-28 School 4.5 | School 5.0 of 2026-03-01 before 4.5 change 0.5
            down                             | 2026-01-05 School 6; 2026-03-01 School 4                        | School 4.0 of 2026-03-01 before 6.0 change -2.0
            as before                        | 2026-01-05 School 6; 2026-03-01 School 6                        | School 6.0 of 2026-03-01 before 6.0 change 0.0
            two of one day: the last counts  | 2026-03-01 School 7; 2026-03-01 School 6                        | School 6.0 of 2026-03-01 before null change null
            two of the day before it         | 2026-02-28 School 7; 2026-02-28 School 2; 2026-03-01 School 6   | School 6.0 of 2026-03-01 before 2.0 change 4.0
            each agency has its own          | 2026-03-01 School 7; 2026-02-28 Health 2                        | Health 2.0 of 2026-02-28 before null change null, School 7.0 of 2026-03-01 before null change null
            nobody said who                  | 2026-03-01 - 7                                                  | Agency not recorded 7.0 of 2026-03-01 before null change null
            """)
    void theLatestOfEachAsKnownOnTheFirstOfMarch(String why, String given, String expected) {
        List<AgencyScore> latest = AgencyScore.latest(scores(given), LocalDate.of(2026, 3, 1));
        assertThat(
                        latest.isEmpty()
                                ? "none"
                                : latest.stream()
                                        .map(score -> score.agency() + " " + score.score() + " of " + score.date()
                                                + " before " + score.before() + " change " + score.change())
                                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static List<Score> scores(String given) {
        List<Score> scores = new ArrayList<>();
        for (String score : given.split("; ", -1)) {
            String[] words = score.split(" ", -1);
            scores.add(new Score(
                    LocalDate.parse(words[0]),
                    words[1].equals("-") ? null : words[1],
                    Double.parseDouble(words[2]),
                    scores.size() + 2));
        }
        return scores;
    }
}

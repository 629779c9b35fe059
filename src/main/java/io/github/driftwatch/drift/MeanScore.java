package io.github.driftwatch.drift;

import io.github.driftwatch.model.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The mean over agencies of what each last scored, 0 to 10, where 10 is safe. Held as a sum and a number, so that means are
 * compared exactly.
 *
 * @param day the conference's day; where none has come since, that of the last score
 * @param sum the sum of the scores
 * @param agencies of how many agencies, 1 or more
 */
record MeanScore(LocalDate day, BigDecimal sum, int agencies) implements Comparable<MeanScore> {

    private static final int MOST_DECIMALS = 4;

    /** Of the scores of one agency's several, the last; of two on one day, the last in the file, as the agenda has it. */
    static MeanScore of(List<Score> scores, LocalDate day) {
        Map<String, Score> last = new HashMap<>();
        for (Score score : scores) {
            String agency = Objects.requireNonNullElse(score.agency(), "");
            last.merge(agency, score, (one, other) -> other.date().isBefore(one.date()) ? one : other);
        }
        BigDecimal sum = last.values().stream()
                .map(score -> BigDecimal.valueOf(score.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MeanScore(day, sum, last.size());
    }

    /** Which mean is lower: cross-multiplied, as a third has no end in decimals. */
    @Override
    public int compareTo(MeanScore other) {
        return Comparator.<BigDecimal>naturalOrder()
                .compare(
                        sum.multiply(BigDecimal.valueOf(other.agencies)),
                        other.sum.multiply(BigDecimal.valueOf(agencies)));
    }

    /** The mean with as many decimals as show that it differs from another; one at least. */
    String besides(MeanScore other) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS
                && compareTo(other) != 0
                && rounded(decimals).equals(other.rounded(decimals))) {
            decimals++;
        }
        return rounded(decimals);
    }

    private String rounded(int decimals) {
        return sum.divide(BigDecimal.valueOf(agencies), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How safe an agency last judged the child to be, from 0 to 10, where 10 is safe.
 *
 * @param agency the agency
 * @param score the latest score
 * @param date its day
 * @param before the score before it; absent where there is none
 */
public record AgencyScore(
        String agency,
        double score,
        LocalDate date,
        @Nullable Double before) {

    private static final String NOT_SAID = "Agency not recorded";

    /** The latest score of each agency up to a day, by agency; of two on one day, the last in the file counts. */
    static List<AgencyScore> latest(List<Score> scores, LocalDate day) {
        Map<String, List<Score>> byAgency = new TreeMap<>();
        for (Score score : scores) {
            if (!score.date().isAfter(day)) {
                String agency = score.agency() == null ? NOT_SAID : score.agency();
                byAgency.computeIfAbsent(agency, name -> new ArrayList<>()).add(score);
            }
        }
        List<AgencyScore> latest = new ArrayList<>();
        byAgency.forEach((agency, all) -> latest.add(latest(agency, all)));
        return latest;
    }

    private static AgencyScore latest(String agency, List<Score> scores) {
        scores.sort(Comparator.comparing(Score::date));
        Score last = scores.get(scores.size() - 1);
        Double before = null;
        for (Score score : scores) {
            if (score.date().isBefore(last.date())) {
                before = score.score();
            }
        }
        return new AgencyScore(agency, last.score(), last.date(), before);
    }

    /** How the score changed; absent where there was none before. */
    public @Nullable Double change() {
        return before == null ? null : score - before;
    }
}

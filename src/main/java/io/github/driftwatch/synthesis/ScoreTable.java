package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;

/** How safe each agency judged the child to be at each conference: rising for most, level or falling for some. */
final class ScoreTable {

    private static final List<String> AGENCIES = List.of("Social care", "School", "Health", "Police", "Family support");
    private static final int SAFE = 10;

    private ScoreTable() {}

    static void write(PlanRows plan, Dice dice) {
        int agencies = dice.between(2, AGENCIES.size());
        int level = dice.between(2, 5);
        at(plan, plan.course().start(), agencies, level, dice);
        for (Meeting review : plan.course().reviews()) {
            level += dice.weighted(0.12, 0.2, 0.43, 0.25) - 1;
            at(plan, review.date(), agencies, level, dice);
        }
    }

    private static void at(PlanRows plan, LocalDate date, int agencies, int level, Dice dice) {
        for (String agency : AGENCIES.subList(0, agencies)) {
            int score = Math.max(0, Math.min(SAFE, level + dice.between(-1, 1)));
            plan.add(Table.SCORES).set("date", date).set("agency", agency).set("score", score);
        }
    }
}

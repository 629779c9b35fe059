package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.ProfileLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One evaluator, asked by several threads at once, and of another day. */
class SharedEvaluatorTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final int PLANS = 2_000;

    private final RandomPlans random = new RandomPlans(11, AS_AT);
    private final List<PlanHistory> plans =
            Stream.generate(random::next).limit(PLANS).toList();

    @Test
    void severalThreadsGetWhatOneGets() {
        Evaluator shared = evaluator(AS_AT);
        Evaluator alone = evaluator(AS_AT);
        assertThat(plans.parallelStream().map(shared::assess).toList())
                .isEqualTo(plans.stream().map(alone::assess).toList());
    }

    @Test
    void forAnotherDayItIsTheOneMadeForThatDay() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Evaluator moved = evaluator(AS_AT).on(day);
        Evaluator made = evaluator(day);
        assertThat(plans.stream().map(moved::assess).toList())
                .isEqualTo(plans.stream().map(made::assess).toList());
    }

    /** Obligations name their rule, so that both have to hold the same profile: loaded twice, it is the same. */
    private static Evaluator evaluator(LocalDate day) {
        return new Evaluator(new ProfileLoader().load("designated-review"), day, List.of());
    }
}

package io.github.driftwatch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanByPlanTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 10_000})
    void resultsComeInTheOrderOfThePlansHoweverLongEachTakes(int plans) {
        List<Integer> taken = new ArrayList<>();

        PlanByPlan.each(plans, PlanByPlanTest::slowAtFirst, taken::add);

        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, plans).boxed().toList());
    }

    private static int slowAtFirst(int plan) {
        if (plan == 0) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return plan;
    }

    @Test
    void whatGoesWrongInTheWorkReachesTheCallerAsItIs() {
        assertThatThrownBy(() -> PlanByPlan.each(2_000, PlanByPlanTest::failingAtThousand, plan -> {}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("plan 1000");
    }

    private static int failingAtThousand(int plan) {
        if (plan == 1_000) {
            throw new ArithmeticException("plan " + plan);
        }
        return plan;
    }

    @Test
    void wantOfMemoryReachesTheCallerAsItIs() {
        assertThatThrownBy(() -> PlanByPlan.each(
                        2_000,
                        plan -> {
                            throw new OutOfMemoryError("made up");
                        },
                        plan -> {}))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void takingEndsWhereTheTakerFails() {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> PlanByPlan.each(5_000, plan -> plan, plan -> {
                    if (plan == 700) {
                        throw new IOException("disk full");
                    }
                    taken.add(plan);
                }))
                .isInstanceOf(IOException.class);
        assertThat(taken).hasSize(700);
    }
}

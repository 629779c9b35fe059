package io.github.driftwatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansOfChildrenTest {

    /** Plans as child and number. */
    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(textBlock = """
            a1 b1 c1,       b1, '',    a child with one plan
            a1 a2 b1,       a1, a2,    of two the other
            a1 a2 b1,       a2, a1,    and the other way round
            a1 a2 b1,       b1, '',    beside a child with two
            a1 b1 b2 b3 c1, b2, b1 b3, of three the others
            a1 b1 b2 c1 c2, c1, c2,    two children with two each
            a1 a2,          d1, '',    a child that is not there
            """)
    void theOtherPlansOfAChildAreFound(String plans, String plan, String others, String why) {
        PlansOfChildren children = new PlansOfChildren(LocalDate.of(2026, 3, 1));
        Arrays.stream(plans.split(" ", -1)).map(PlansOfChildrenTest::plan).forEach(children::add);
        children.finish();
        assertThat(children.beside(plan(plan)))
                .as(why)
                .extracting(Plan::id)
                .containsExactly(others.isEmpty() ? new String[0] : others.split(" ", -1));
    }

    @Test
    void childrenWithoutAnOpenPlanAreNotKept() {
        PlansOfChildren children = new PlansOfChildren(LocalDate.of(2026, 1, 4));
        children.add(plan("a1"));
        children.add(plan("a2"));
        children.finish();
        assertThat(children.beside(plan("a1"))).isEmpty();
    }

    private static Plan plan(String id) {
        return MadeUpPlan.of(id.substring(0, 1), id, LocalDate.of(2026, 1, 5)).plan();
    }
}

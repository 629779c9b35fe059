package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans by their identifiers, their keys and their children, and rows of plans that were left out. */
class PlanIndexTest {

    private final PlanIndex index = new PlanIndex();

    @Test
    void plansAreFoundByIdentifierKeyAndChild() {
        index.add(plan("C1", "P1"), "K1", false);
        index.add(plan("C2", "P2"), null, false);
        index.add(plan("C1", "P3"), "K3", false);

        assertThat(id(index.byId("P2"))).isEqualTo("P2");
        assertThat(id(index.byId("P4"))).isNull();
        assertThat(id(index.byKey("K3"))).isEqualTo("P3");
        assertThat(id(index.byKey("K2"))).isNull();
        assertThat(ofChild("C1")).containsExactly("P1", "P3");
        assertThat(ofChild("C3")).isEmpty();
        assertThat(index.hasChild("C2")).isTrue();
        assertThat(index.hasChild("P2")).isFalse();
        assertThat(index.planIds()).containsExactly("P1", "P2", "P3").hasSize(3);
        assertThat(index.childIds()).containsExactly("C1", "C2");
    }

    @Test
    void childrenWithPlansFarApartKeepTheOrderOfTheFile() {
        for (int i = 0; i < 5_000; i++) {
            index.add(plan("C" + i % 3_000, "P" + i), null, false);
        }
        assertThat(ofChild("C0")).containsExactly("P0", "P3000");
        assertThat(ofChild("C1999")).containsExactly("P1999", "P4999");
        assertThat(ofChild("C2000")).containsExactly("P2000");
    }

    @Test
    void plansThatAreSetAsideAreCountedAndNotChecked() {
        index.add(plan("C1", "P1"), null, false);
        index.add(plan("C2", "P2"), null, true);
        assertThat(index.setAside()).isEqualTo(1);
        assertThat(index.histories().plans()).extracting(Plan::id).containsExactly("P1");
        assertThat(id(index.byId("P2"))).as("its rows find it").isEqualTo("P2");
    }

    @Test
    void theFirstRowThatWasLeftOutIsRemembered() {
        index.leftOut("C1", "P1", "K1", 3);
        index.leftOut("C1", "P1", "K1", 4);
        index.leftOut(null, "P2", null, 5);
        index.leftOut("C2", null, null, 6);
        index.leftOut(null, null, "K2", 7);
        assertThat(List.of("C1", "C2", "C3")).map(index::leftOutRowOfChild).containsExactly(3, 6, null);
        assertThat(List.of("P1", "P2", "P3")).map(index::leftOutRowOfId).containsExactly(3, 5, null);
        assertThat(List.of("K1", "K2", "K3")).map(index::leftOutRowOfKey).containsExactly(3, 7, null);
    }

    @Test
    void whatPlansGaveIsForgottenBeforeTheyAreReadAgain() {
        index.add(plan("C1", "P1"), "K1", true);
        index.leftOut("C2", "P2", "K2", 3);
        index.forget(Table.VISITS);
        assertThat(id(index.byId("P1"))).as("not with another table").isEqualTo("P1");

        index.forget(Table.PLANS);

        assertThat(index.byId("P1")).isNull();
        assertThat(index.byKey("K1")).isNull();
        assertThat(ofChild("C1")).isEmpty();
        assertThat(index.setAside()).isZero();
        assertThat(index.leftOutRowOfChild("C2")).isNull();
        assertThat(index.leftOutRowOfId("P2")).isNull();
        assertThat(index.leftOutRowOfKey("K2")).isNull();
    }

    private List<String> ofChild(String child) {
        return index.ofChild(child).stream().map(plan -> plan.plan().id()).toList();
    }

    private static @Nullable String id(@Nullable Belongings plan) {
        return plan == null ? null : plan.plan().id();
    }

    private static Plan plan(String child, String id) {
        return MadeUpPlan.of(child, id, LocalDate.of(2025, 6, 1)).plan();
    }
}

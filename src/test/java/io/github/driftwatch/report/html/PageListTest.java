package io.github.driftwatch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.ResolvedRow;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.timeline.PlanAssessment;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageListTest {

    static Stream<PageList<?>> lists() {
        return Stream.of(
                PageList.OVERDUE,
                PageList.UPCOMING,
                PageList.DRIFT_RISK,
                PageList.OUTLOOK,
                PageList.RESOLVED,
                PageList.ACKNOWLEDGED,
                PageList.NOTICES,
                PageList.DATA_QUALITY);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyColumnOfTheReportHasItsPlaceAndOneAlone(PageList<?> list) {
        List<String> placed = list.cells().stream()
                .flatMap(cell -> Stream.concat(
                        Stream.of(cell.column()), cell.under().stream().map(PageCell.Under::column)))
                .toList();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(list.table().headings());
    }

    @Test
    void aListThatIsTooLongIsLeftOutAndSaidWhereToFind() throws IOException {
        CheckPage page = page(findings(ListSection.MOST_ROWS + 1), List.of());
        assertThat(page.note())
                .contains("driftwatch.html: The list data-quality has 10,001 rows, more than the 10,000 that a page"
                        + " shows, and is left out of it.");
        assertThat(page.rows()).isZero();
        assertThat(page(findings(ListSection.MOST_ROWS), List.of()).note()).isEmpty();
    }

    @Test
    void plansThatAreTooManyAreNotToldOfOneByOne() {
        List<Plan> plans = IntStream.rangeClosed(0, PlansOnPage.MOST_PLANS)
                .mapToObj(i -> Made.plan("C" + i))
                .toList();
        assertThat(page(List.of(), plans).note())
                .contains(
                        "driftwatch.html: 5,001 plans are more than the 5,000 that a page tells of one by one: see one"
                                + " with driftwatch timeline.");
        assertThat(page(List.of(), plans.subList(1, plans.size())).note()).isEmpty();
    }

    private static List<Finding> findings(int number) {
        return Collections.nCopies(number, Made.finding("x", null));
    }

    private static CheckPage page(List<Finding> findings, List<Plan> plans) {
        List<ResolvedRow> gone = plans.stream()
                .map(plan -> new ResolvedRow(
                        ComparedList.OVERDUE, plan.childId(), plan.id(), "Review 3", null, "OVERDUE", "held"))
                .toList();
        PageFacts facts = new PageFacts(
                List.of(), List.of(), List.of(), plans.isEmpty() ? null : gone, null, List.of(), findings);
        return new CheckPage(Made.settings(Format.CSV), facts, new PlansAgain() {
            @Override
            public List<Plan> plans() {
                return plans;
            }

            @Override
            public PlanAssessment assessed(int index) {
                return Made.assessment(plans.get(index));
            }
        });
    }
}

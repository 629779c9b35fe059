package io.github.driftwatch.synthesis;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.synthesis.MadeUp.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What events follow from, in a clean authority. */
class EventsTest {

    private static final MadeUp MADE = MadeUp.of(new SynthesisSettings(
            8, 12_000, MadeUp.AS_AT, 10, Set.of(Table.PLANS, Table.REVIEWS, Table.EVENTS, Table.VISITS), 0));
    private static final Map<String, Line> PLANS =
            MADE.lines(Table.PLANS).stream().collect(toMap(plan -> plan.text("plan_id"), plan -> plan));
    private static final Map<String, List<Line>> REVIEWS = MADE.byPlan(Table.REVIEWS);
    private static final Map<String, List<Line>> EVENTS = MADE.byPlan(Table.EVENTS);

    @Test
    void everyKindOccursAndNoOther() {
        Map<String, Long> counts =
                MADE.lines(Table.EVENTS).stream().collect(groupingBy(event -> event.text("kind"), counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(EventKinds.ALL);
        assertThat(counts)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(20));
    }

    @Test
    void noneIsBeforeThePlanOrStillToCome() {
        assertThat(MADE.lines(Table.EVENTS))
                .allMatch(event -> !event.day("date").isBefore(start(event))
                        && !event.day("date").isAfter(MadeUp.AS_AT));
    }

    @Test
    void trajectoriesAreAgreedAtDesignatedReviews() {
        assertThat(of("trajectory-agreed"))
                .allMatch(event -> reviews(event).stream()
                        .anyMatch(row -> row.is("type", "designated-review")
                                && row.is("status", "held")
                                && row.day("date").equals(event.day("date"))));
    }

    @Test
    void designatedReviewsAreMostlyHeldBeforeEighteenMonths() {
        List<Line> held = MADE.lines(Table.REVIEWS).stream()
                .filter(row -> row.is("type", "designated-review") && row.is("status", "held"))
                .toList();
        assertThat(share(held, row -> row.day("date").isBefore(start(row).plusMonths(18))))
                .isBetween(0.72, 0.95);
    }

    @Test
    void postponementsComeBetweenTheThirdReviewAndEighteenMonths() {
        assertThat(of("drc-postponed"))
                .allMatch(event -> event.day("date").isBefore(start(event).plusMonths(18))
                        && (!event.day("date").isBefore(start(event).plusMonths(15)) || heldBefore(event) >= 3));
    }

    @Test
    void sixMonthsAreAgreedByBothAtTheFourthReviewOrLater() {
        assertThat(of("six-month-review-agreed"))
                .allMatch(event -> heldBefore(event) >= 4
                        && event.is("agreed_by", "safeguarding-service-manager;social-work-service-manager"));
    }

    @Test
    void closureIsEvidencedForPlansEndedAtTheirFirstReview() {
        assertThat(of("closure-evidenced"))
                .allMatch(event -> heldBefore(event) <= 1
                        && !event.day("date").isAfter(end(event))
                        && event.day("date").plusDays(7).isAfter(end(event)));
    }

    @Test
    void parentsAreInformedAfterTheEnd() {
        assertThat(of("parents-informed")).allMatch(event -> !event.day("date").isBefore(end(event)));
        long ended = PLANS.values().stream()
                .filter(plan -> plan.date("end_date") != null && !plan.is("end_reason", "Moved to another authority"))
                .count();
        assertThat((double) of("parents-informed").size() / ended).isBetween(0.88, 0.97);
    }

    @Test
    void receivingConferencesFollowNotice() {
        assertThat(of("receiving-conference"))
                .allMatch(event -> EVENTS.getOrDefault(event.text("plan_id"), List.of()).stream()
                        .anyMatch(other -> other.is("kind", "transfer-notified")
                                && other.day("date").isBefore(event.day("date"))));
    }

    @Test
    void mostPlansPastTenMonthsHadTheirReflectiveMeetingInTime() {
        List<Line> past = PLANS.values().stream()
                .filter(plan -> plan.day("start_date")
                        .plusMonths(10)
                        .isBefore(Objects.requireNonNullElse(plan.date("end_date"), MadeUp.AS_AT)))
                .toList();
        assertThat(share(
                        past,
                        plan -> EVENTS.getOrDefault(plan.text("plan_id"), List.of()).stream()
                                .anyMatch(event -> event.is("kind", "reflective-meeting")
                                        && !event.day("date")
                                                .isAfter(start(plan).plusMonths(10)))))
                .isBetween(0.68, 0.92);
    }

    @Test
    void mostCaseReviewsHaveAnAssessmentOfTheLastTwoMonths() {
        assertThat(share(
                        of("case-review"),
                        review -> EVENTS.getOrDefault(review.text("plan_id"), List.of()).stream()
                                .anyMatch(event -> event.is("kind", "single-assessment")
                                        && !event.day("date").isAfter(review.day("date"))
                                        && !event.day("date").plusMonths(2).isBefore(review.day("date")))))
                .isBetween(0.85, 0.97);
    }

    @Test
    void childrenOutOfSightLeadToAnAgreementOnAccess() {
        Map<String, List<Line>> visits = MADE.byPlan(Table.VISITS);
        assertThat(share(
                        of("access-action-agreed"),
                        event -> visits.getOrDefault(event.text("plan_id"), List.of()).stream()
                                        .filter(visit -> visit.day("date").isBefore(event.day("date"))
                                                && visit.day("date")
                                                        .plusDays(29)
                                                        .isAfter(event.day("date")))
                                        .filter(visit -> visit.is("seen", "false"))
                                        .count()
                                >= 2))
                .isGreaterThan(0.75);
    }

    private static List<Line> of(String kind) {
        return MADE.lines(Table.EVENTS).stream()
                .filter(event -> event.is("kind", kind))
                .toList();
    }

    private static List<Line> reviews(Line event) {
        return REVIEWS.getOrDefault(event.text("plan_id"), List.of());
    }

    private static long heldBefore(Line event) {
        return reviews(event).stream()
                .filter(row -> row.is("type", "review") && row.is("status", "held"))
                .filter(row -> !row.day("date").isAfter(event.day("date")))
                .count();
    }

    private static LocalDate start(Line row) {
        return Objects.requireNonNull(PLANS.get(row.text("plan_id"))).day("start_date");
    }

    private static LocalDate end(Line row) {
        return Objects.requireNonNull(PLANS.get(row.text("plan_id"))).day("end_date");
    }

    private static double share(List<Line> all, Predicate<Line> those) {
        return (double) all.stream().filter(those).count() / all.size();
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rulebook's part 5, one method a rule, coded from its text and not from the evaluator. */
final class PlainDesignatedReview {

    private static final Set<String> BOTH_SERVICE_MANAGERS =
            Set.of("safeguarding-service-manager", "social-work-service-manager");

    private final PlainPlan p;
    private final List<String> rows = new ArrayList<>();

    private PlainDesignatedReview(PlainPlan plan) {
        this.p = plan;
    }

    static List<String> rows(PlainPlan plan) {
        PlainDesignatedReview all = new PlainDesignatedReview(plan);
        all.dr1And2();
        all.dr3And4();
        all.dr5();
        all.dr6();
        all.dr7();
        all.dr8();
        all.dr9();
        all.afterEachDrc();
        all.afterEachLateReview();
        all.dr15();
        return all.rows;
    }

    private void add(PlainRow row) {
        rows.add(row.at(p));
    }

    private @Nullable LocalDate firstFrom(NavigableSet<LocalDate> days, LocalDate fromInclusive) {
        return PlainReviewConferences.firstFrom(p, days, fromInclusive);
    }

    private void dr1And2() {
        if (p.anchors(p.icpc())) {
            add(reviewByMonths("DR-1", 3, 15));
            add(reviewByMonths("DR-2", 4, 21));
        }
    }

    private PlainRow reviewByMonths(String rule, int number, int months) {
        return new PlainRow(rule, p.icpc(), p.icpc().plusMonths(months))
                .review(number)
                .satisfied(p.reviewDayOrNone(number))
                .booked(p.bookedDay(number));
    }

    private void dr3And4() {
        LocalDate trigger = p.start().plusMonths(15);
        LocalDate third = p.reviewDayOrNone(3);
        if (third != null && p.goesOn(third) && third.isBefore(trigger)) {
            trigger = third;
        }
        if (!p.anchors(trigger)) {
            return;
        }
        LocalDate due = p.start().plusMonths(18).minusDays(1);
        LocalDate held = firstFrom(p.drcs, trigger);
        LocalDate booked = p.bookedDrcs.ceiling(trigger);
        add(new PlainRow("DR-3", trigger, due)
                .satisfied(held)
                .booked(booked)
                .waived(p.days("drc-postponed").floor(due) != null));
        add(new PlainRow("DR-4", trigger, p.start().plusMonths(24))
                .satisfied(held)
                .booked(booked));
    }

    private void dr5() {
        for (LocalDate day : p.days("drift-concern")) {
            if (p.anchors(day)) {
                add(new PlainRow("DR-5", day, day.plusMonths(1))
                        .satisfied(firstFrom(p.drcs, day))
                        .booked(p.bookedDrcs.ceiling(day)));
            }
        }
    }

    private void dr6() {
        for (int n = 4; n <= p.reviews.size(); n++) {
            LocalDate day = p.reviewDay(n);
            if (p.anchors(day)) {
                LocalDate due = sixMonthsAgreed(day) ? day.plusMonths(6) : day.plusMonths(3);
                add(new PlainRow("DR-6", day, due)
                        .review(n + 1)
                        .satisfied(p.reviewDayOrNone(n + 1))
                        .booked(p.bookedDay(n + 1)));
            }
        }
    }

    private boolean sixMonthsAgreed(LocalDate review) {
        for (Event agreement : p.events("six-month-review-agreed")) {
            boolean inTime =
                    !agreement.date().isBefore(review) && !agreement.date().isAfter(review.plusMonths(3));
            if (inTime && agreement.agreedBy().containsAll(BOTH_SERVICE_MANAGERS)) {
                return true;
            }
        }
        return false;
    }

    private void dr7() {
        boolean review = p.reviews.stream().anyMatch(r -> r.date().equals(p.lastDay));
        if (!p.open && p.drcs.contains(p.lastDay) && !review) {
            rows.add(PlainRow.breach("DR-7", p.lastDay));
        }
    }

    private void dr8() {
        LocalDate third = p.reviewDayOrNone(3);
        if (third == null || !p.anchors(third)) {
            return;
        }
        boolean arranged = firstFrom(p.drcs, third) != null
                || !p.bookedDrcs.isEmpty()
                || p.days("drc-postponed").floor(p.lastDay) != null;
        add(new PlainRow("DR-8", third, third).arranged(arranged));
    }

    private void dr9() {
        NavigableSet<LocalDate> all = new TreeSet<>(p.drcs);
        all.addAll(p.bookedDrcs);
        for (LocalDate drc : all) {
            LocalDate before = all.lower(drc);
            NavigableSet<LocalDate> reports = p.days("single-report-available");
            LocalDate report = before == null ? (reports.isEmpty() ? null : reports.first()) : reports.higher(before);
            boolean counts = report != null && !report.isAfter(drc) && !report.isAfter(p.lastDay);
            add(new PlainRow("DR-9", drc, drc.minusDays(7))
                    .satisfied(counts ? report : null)
                    .meetingHeld(p.drcs.contains(drc)));
        }
    }

    private void afterEachDrc() {
        for (LocalDate drc : p.drcs) {
            if (p.anchors(drc)) {
                add(new PlainRow("DR-10", drc, PlainReviewConferences.workingDaysAfter(drc, 10))
                        .satisfied(firstFrom(p.days("drc-minutes-sent"), drc)));
                add(new PlainRow("DR-12", drc, drc.plusMonths(3))
                        .satisfied(firstFrom(p.days("legal-panel", "legal-panel-not-needed"), drc)));
                add(new PlainRow("DR-13", drc, drc).satisfied(firstFrom(p.days("trajectory-agreed"), drc)));
            }
        }
    }

    private void afterEachLateReview() {
        for (int n = 4; n <= p.reviews.size(); n++) {
            LocalDate review = p.reviewDay(n);
            if (p.anchors(review)) {
                add(new PlainRow("DR-11", review, PlainReviewConferences.workingDaysAfter(review, 10))
                        .satisfied(firstFrom(p.days("review-minutes-sent"), review)));
                add(new PlainRow("DR-14", review, review.plusMonths(3))
                        .satisfied(firstFrom(p.days("legal-panel", "legal-panel-not-needed"), review)));
            }
        }
    }

    private void dr15() {
        for (LocalDate panel : p.days("legal-panel")) {
            if (p.anchors(panel)) {
                add(new PlainRow("DR-15", panel, panel.plusMonths(1))
                        .satisfied(firstFrom(p.days("panel-feedback"), panel)));
            }
        }
    }
}

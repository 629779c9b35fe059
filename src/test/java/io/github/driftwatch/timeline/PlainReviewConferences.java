package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rulebook's part 4, one method a rule, coded from its text and not from the evaluator. */
final class PlainReviewConferences {

    private final PlainPlan p;
    private final List<String> rows = new ArrayList<>();

    private PlainReviewConferences(PlainPlan plan) {
        this.p = plan;
    }

    static List<String> rows(PlainPlan plan) {
        PlainReviewConferences all = new PlainReviewConferences(plan);
        all.rc1And3();
        all.rc2();
        all.rc4();
        all.rc5();
        all.rc6();
        all.rc7();
        all.rc8();
        all.rc9();
        all.rc10();
        all.rc11();
        all.rc12();
        all.rc13();
        all.rc14();
        all.rc15();
        return all.rows;
    }

    private void add(PlainRow row) {
        rows.add(row.at(p));
    }

    private void rc1And3() {
        LocalDate icpc = p.icpc();
        if (!p.anchors(icpc)) {
            return;
        }
        LocalDate last = icpc.plusDays(91);
        LocalDate review1 = p.reviewDayOrNone(1);
        if (!p.madeBeforeBirth()) {
            add(new PlainRow("RC-1", icpc, last).review(1).satisfied(review1).booked(p.bookedDay(1)));
            return;
        }
        LocalDate birth = p.birth();
        LocalDate due = birth == null ? last : sooner(last, birth.plusMonths(1));
        boolean provisional = false;
        if (birth == null && review1 == null && p.open && !p.asAt.isAfter(last) && p.expectedBirth() != null) {
            due = sooner(last, p.expectedBirth().plusMonths(1));
            provisional = due.isBefore(last);
        }
        add(new PlainRow("RC-3", icpc, due)
                .review(1)
                .provisional(provisional)
                .satisfied(review1)
                .booked(p.bookedDay(1)));
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void rc2() {
        for (int n = 1; n <= p.reviews.size(); n++) {
            LocalDate day = p.reviewDay(n);
            if (p.anchors(day)) {
                add(nextReview("RC-2", n, day.plusDays(183)));
            }
        }
    }

    private PlainRow nextReview(String rule, int held, LocalDate due) {
        LocalDate anchor = held == 0 ? p.icpc() : p.reviewDay(held);
        return new PlainRow(rule, anchor, due)
                .review(held + 1)
                .satisfied(p.reviewDayOrNone(held + 1))
                .booked(p.bookedDay(held + 1));
    }

    private void rc4() {
        boolean unknown = false;
        for (int n = 0; n <= p.reviews.size(); n++) {
            LocalDate day = n == 0 ? p.icpc() : p.reviewDay(n);
            Boolean quorate = n == 0 ? p.icpcQuorate() : p.reviews.get(n - 1).quorate();
            if (!p.anchors(day)) {
                continue;
            }
            if (quorate == null) {
                unknown = true;
            } else if (!quorate) {
                add(nextReview("RC-4", n, day.plusMonths(1)));
            }
        }
        if (unknown) {
            rows.add(PlainRow.notAssessed("RC-4"));
        }
    }

    private void rc5() {
        if (p.anchors(p.start())) {
            LocalDate from = p.start().plusMonths(9).minusDays(28);
            add(new PlainRow("RC-5", p.start(), p.start().plusMonths(10))
                    .satisfied(firstFrom(p.days("reflective-meeting"), from)));
        }
    }

    /** The first day on or after another, and on or before the plan's last. */
    private @Nullable LocalDate firstFrom(NavigableSet<LocalDate> days, LocalDate fromInclusive) {
        return firstFrom(p, days, fromInclusive);
    }

    static @Nullable LocalDate firstFrom(PlainPlan p, NavigableSet<LocalDate> days, LocalDate fromInclusive) {
        LocalDate first = days.ceiling(fromInclusive);
        return first == null || first.isAfter(p.lastDay) ? null : first;
    }

    private @Nullable Conference reviewOnTheEnd() {
        if (p.open || p.reviews.isEmpty()) {
            return null;
        }
        Conference last = p.reviews.get(p.reviews.size() - 1);
        return last.date().equals(p.lastDay) ? last : null;
    }

    private void rc6() {
        Conference last = reviewOnTheEnd();
        if (last != null && last.quorate() == null) {
            rows.add(PlainRow.notAssessed("RC-6"));
        } else if (last != null && Boolean.FALSE.equals(last.quorate())) {
            rows.add(PlainRow.breach("RC-6", last.date()));
        }
    }

    private void rc7() {
        if (reviewOnTheEnd() != null
                && p.reviews.size() == 1
                && p.days("closure-evidenced").floor(p.lastDay) == null) {
            rows.add(PlainRow.breach("RC-7", p.lastDay));
        }
    }

    private void rc8() {
        if (!p.open) {
            return;
        }
        LocalDate latest = p.reviews.isEmpty() ? p.icpc() : p.reviewDay(p.reviews.size());
        if (p.anchors(latest)) {
            add(new PlainRow("RC-8", latest, latest).arranged(!p.bookedReviews.isEmpty()));
        }
    }

    private void rc9() {
        LocalDate birth = p.birth();
        if (birth == null) {
            rows.add(PlainRow.notAssessed("RC-9"));
            return;
        }
        add(new PlainRow("RC-9", birth, eighteen(birth))
                .satisfied(p.open ? null : p.lastDay)
                .warning(92));
    }

    private static LocalDate eighteen(LocalDate birth) {
        boolean leapling = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
        return leapling ? LocalDate.of(birth.getYear() + 18, 3, 1) : birth.plusYears(18);
    }

    private void rc10() {
        if (p.reviews.size() < 2) {
            return;
        }
        Boolean attended = p.reviews.get(1).serviceManagerAttended();
        if (attended == null) {
            rows.add(PlainRow.notAssessed("RC-10"));
        } else if (!attended) {
            rows.add(PlainRow.breach("RC-10", p.reviewDay(2)));
        }
    }

    private void rc11() {
        for (LocalDate day : p.days("transfer-notified")) {
            if (p.anchors(day)) {
                add(new PlainRow("RC-11", day, workingDaysAfter(day, 15))
                        .satisfied(firstFrom(p.days("receiving-conference"), day.plusDays(1))));
            }
        }
    }

    static LocalDate workingDaysAfter(LocalDate day, int number) {
        LocalDate last = day;
        for (int counted = 0; counted < number; ) {
            last = last.plusDays(1);
            if (WorkingDays.englandAndWales().isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    private void rc12() {
        for (LocalDate day :
                p.days("significant-incident", "plan-failing", "significant-change", "early-review-requested")) {
            if (p.anchors(day)) {
                NavigableSet<LocalDate> done = new TreeSet<>(p.days("early-review-considered"));
                p.reviews.forEach(review -> done.add(review.date()));
                add(new PlainRow("RC-12", day, workingDaysAfter(day, 15))
                        .satisfied(firstFrom(done, day.plusDays(1)))
                        .booked(p.bookedReviews.higher(day)));
            }
        }
    }

    private void rc13() {
        if (!p.open
                && p.days("transfer-notified").lower(p.lastDay) != null
                && p.days("receiving-conference").floor(p.lastDay) == null) {
            rows.add(PlainRow.breach("RC-13", p.lastDay));
        }
    }

    private void rc14() {
        LocalDate birth = p.birth();
        if (birth == null) {
            rows.add(PlainRow.notAssessed("RC-14"));
            return;
        }
        LocalDate day = eighteen(birth);
        boolean openThen = !p.start().isAfter(day) && (p.open || p.lastDay.isAfter(day));
        if (openThen && p.anchors(birth)) {
            NavigableSet<LocalDate> held = new TreeSet<>();
            p.reviews.forEach(review -> held.add(review.date()));
            LocalDate done = firstFrom(held, day.minusMonths(2));
            LocalDate booked = p.bookedReviews.ceiling(day.minusMonths(2));
            add(new PlainRow("RC-14", birth, day)
                    .satisfied(done == null || done.isAfter(day) ? null : done)
                    .booked(booked == null || booked.isAfter(day) ? null : booked)
                    .warning(92));
        }
    }

    private void rc15() {
        if (reviewOnTheEnd() != null) {
            add(new PlainRow("RC-15", p.lastDay, workingDaysAfter(p.lastDay, 10))
                    .satisfied(p.days("parents-informed").ceiling(p.lastDay))
                    .afterTheEnd());
        }
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of the rulebook's parts 1 and 3, in plain loops: a second opinion, written apart from the evaluator. */
final class PlainPlan {

    final Plan plan;
    final LocalDate asAt;
    final boolean open;
    final LocalDate lastDay;
    final List<Conference> reviews;
    final NavigableSet<LocalDate> drcs = new TreeSet<>();
    private final Set<LocalDate> calledOff = new HashSet<>();
    final NavigableSet<LocalDate> bookedReviews = new TreeSet<>();
    final NavigableSet<LocalDate> bookedDrcs = new TreeSet<>();
    private final List<Event> events;
    private final @Nullable Boolean icpcQuorate;

    PlainPlan(PlanHistory history, LocalDate asAt) {
        this.plan = history.plan();
        this.asAt = asAt;
        this.events = history.events();
        LocalDate end = plan.end();
        this.open = end == null || end.compareTo(asAt) > 0;
        this.lastDay = end == null || end.compareTo(asAt) > 0 ? asAt : end;
        TreeMap<LocalDate, Conference> held = new TreeMap<>();
        Boolean quorate = plan.icpcQuorate();
        for (Conference row : history.conferences()) {
            switch (row.type()) {
                case REVIEW -> {
                    if (row.date().compareTo(plan.icpc()) <= 0) {
                        continue;
                    }
                    if (row.status().calledOff()) {
                        calledOff.add(row.date());
                    }
                    if (held(row)) {
                        held.putIfAbsent(row.date(), row);
                    } else if (booked(row)) {
                        bookedReviews.add(row.date());
                    }
                }
                case DESIGNATED_REVIEW -> {
                    if (held(row)) {
                        drcs.add(row.date());
                    } else if (booked(row)) {
                        bookedDrcs.add(row.date());
                    }
                }
                case INITIAL -> quorate = (quorate == null && held(row)) ? row.quorate() : quorate;
                case UNRECOGNISED -> {}
            }
        }
        icpcQuorate = quorate;
        reviews = List.copyOf(held.values());
        bookedReviews.removeAll(held.keySet());
        bookedDrcs.removeAll(drcs);
        bookNextReviewDate();
    }

    private void bookNextReviewDate() {
        if (bookedReviews.isEmpty() && !reviews.isEmpty() && open) {
            Conference latest = reviews.get(reviews.size() - 1);
            LocalDate next = latest.nextReviewDate();
            if (next != null
                    && next.compareTo(asAt) >= 0
                    && next.compareTo(latest.date()) > 0
                    && !calledOff.contains(next)) {
                bookedReviews.add(next);
            }
        }
    }

    private boolean held(Conference row) {
        boolean saidOrSilent = row.status() == MeetingStatus.HELD || row.status() == MeetingStatus.NOT_STATED;
        return saidOrSilent && row.date().compareTo(lastDay) <= 0;
    }

    private boolean booked(Conference row) {
        return open
                && ((row.status() == MeetingStatus.SCHEDULED && row.date().compareTo(asAt) >= 0)
                        || (row.status() == MeetingStatus.NOT_STATED
                                && row.date().compareTo(asAt) > 0));
    }

    LocalDate start() {
        return plan.start();
    }

    LocalDate icpc() {
        return plan.icpc();
    }

    boolean icpcHappened() {
        return icpc().compareTo(asAt) <= 0;
    }

    @Nullable
    Boolean icpcQuorate() {
        return icpcQuorate;
    }

    /** The day of a review by its number, from 1. */
    LocalDate reviewDay(int number) {
        return reviews.get(number - 1).date();
    }

    @Nullable
    LocalDate reviewDayOrNone(int number) {
        return reviews.size() < number ? null : reviewDay(number);
    }

    /** The day that a review not yet held is booked for, by its number. */
    @Nullable
    LocalDate bookedDay(int number) {
        List<LocalDate> inOrder = new ArrayList<>(bookedReviews);
        int place = number - reviews.size() - 1;
        return place < 0 || place >= inOrder.size() ? null : inOrder.get(place);
    }

    /** Whether a day can be an anchor: it has come, and the plan ran on after it. */
    boolean anchors(LocalDate day) {
        return day.compareTo(asAt) <= 0 && goesOn(day);
    }

    boolean goesOn(LocalDate day) {
        return open || day.compareTo(lastDay) < 0;
    }

    /** The days of events of these kinds up to the as-at date. */
    NavigableSet<LocalDate> days(String... kinds) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Event event : events) {
            if (Arrays.asList(kinds).contains(event.kind()) && event.date().compareTo(asAt) <= 0) {
                days.add(event.date());
            }
        }
        return days;
    }

    /** The events of a kind up to the as-at date, with all that they say. */
    List<Event> events(String kind) {
        return events.stream()
                .filter(e -> e.kind().equals(kind) && e.date().compareTo(asAt) <= 0)
                .toList();
    }

    @Nullable
    LocalDate birth() {
        LocalDate born = plan.dateOfBirth();
        return born != null && born.compareTo(asAt) <= 0 ? born : null;
    }

    /** The expected date of birth, while the birth is not known. */
    @Nullable
    LocalDate expectedBirth() {
        return plan.expectedDateOfBirth() == null ? plan.dateOfBirth() : plan.expectedDateOfBirth();
    }

    boolean madeBeforeBirth() {
        LocalDate day = birth() == null ? expectedBirth() : birth();
        return day != null && day.compareTo(icpc()) > 0;
    }
}

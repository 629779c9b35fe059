package io.github.driftwatch.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the second opinion: what is known of an obligation, and the rulebook's table of statuses, row by row. */
final class PlainRow {

    private final String rule;
    private final LocalDate anchor;
    private final LocalDate due;
    private String requirement = "";
    private int warning = 28;
    private boolean provisional;
    private boolean waived;
    private boolean arranged;
    private boolean meetingHeld;
    private boolean afterTheEnd;
    private @Nullable LocalDate satisfied;
    private @Nullable LocalDate booked;

    PlainRow(String rule, LocalDate anchor, LocalDate due) {
        this.rule = rule;
        this.anchor = anchor;
        this.due = due;
    }

    PlainRow review(int number) {
        requirement = "Review " + number;
        return this;
    }

    PlainRow satisfied(@Nullable LocalDate day) {
        satisfied = day;
        return this;
    }

    PlainRow booked(@Nullable LocalDate day) {
        booked = day;
        return this;
    }

    PlainRow provisional(boolean is) {
        provisional = is;
        return this;
    }

    PlainRow waived(boolean is) {
        waived = is;
        return this;
    }

    /** A booking is enough. */
    PlainRow arranged(boolean is) {
        arranged = is;
        return this;
    }

    PlainRow meetingHeld(boolean is) {
        meetingHeld = is;
        return this;
    }

    /** Judged as if the plan were open. */
    PlainRow afterTheEnd() {
        afterTheEnd = true;
        return this;
    }

    PlainRow warning(int days) {
        warning = days;
        return this;
    }

    static String breach(String rule, LocalDate day) {
        return String.join(",", rule, "", day.toString(), day.toString(), "", "", "", "BREACH", "0");
    }

    static String notAssessed(String rule) {
        return rule + ",NOT_ASSESSED";
    }

    String at(PlainPlan plan) {
        LocalDate asAt = plan.asAt;
        boolean open = plan.open || afterTheEnd;
        LocalDate end = plan.lastDay;
        if (arranged) {
            return line(Status.MET, 0, false);
        }
        if (satisfied != null && !satisfied.isAfter(due)) {
            return line(Status.MET, 0, true);
        }
        if (waived) {
            return line(Status.WAIVED, 0, false);
        }
        if (satisfied != null) {
            return line(Status.MET_LATE, DAYS.between(due, satisfied), true);
        }
        if (meetingHeld) {
            return line(Status.MISSED, DAYS.between(due, anchor), true);
        }
        if (!open && end.isAfter(due)) {
            return line(Status.MISSED, DAYS.between(due, end), true);
        }
        if (!open) {
            return line(Status.LAPSED, 0, true);
        }
        if (asAt.isAfter(due)) {
            return provisional
                    ? line(Status.DUE_SOON, DAYS.between(asAt, due), true)
                    : line(Status.OVERDUE, DAYS.between(due, asAt), true);
        }
        long left = DAYS.between(asAt, due);
        if (booked != null && booked.isAfter(due)) {
            return line(Status.SCHEDULED_LATE, left, true);
        }
        if (booked != null) {
            return line(Status.SCHEDULED, left, true);
        }
        return line(left <= warning ? Status.DUE_SOON : Status.PENDING, left, true);
    }

    private String line(Status status, long days, boolean withDays) {
        LocalDate scheduled = satisfied == null ? booked : null;
        return String.join(
                ",",
                rule,
                requirement,
                anchor.toString(),
                due.toString(),
                provisional ? "yes" : "",
                withDays ? Objects.toString(satisfied, "") : "",
                withDays ? Objects.toString(scheduled, "") : "",
                status.name(),
                Long.toString(days));
    }
}

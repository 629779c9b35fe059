package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.ActionStanding;
import io.github.driftwatch.agenda.AgencyScore;
import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.ConferenceState;
import io.github.driftwatch.agenda.FamilyChild;
import io.github.driftwatch.agenda.Limit;
import io.github.driftwatch.agenda.NextDate;
import io.github.driftwatch.model.Conference.Outcome;
import io.github.driftwatch.report.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an agenda's sheet, rows and list say in the same words. */
final class AgendaWords {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private AgendaWords() {}

    /** A day as the sheets show it, such as {@code 20/11/2026}. */
    static String day(LocalDate day) {
        return SLASHED.format(day);
    }

    static String iso(LocalDate day) {
        return day.toString();
    }

    static String answer(@Nullable Boolean answer) {
        return answer == null ? "not known" : answer ? "yes" : "no";
    }

    static String outcome(@Nullable Outcome outcome) {
        return outcome == null ? "not recorded" : outcome == Outcome.END ? "plan ends" : "plan continues";
    }

    /** Whether the conference was, or will be, in time. */
    static @Nullable String timeliness(Agenda agenda) {
        Limit due = agenda.due();
        if (due == null) {
            return null;
        }
        if (agenda.state() == ConferenceState.NOT_BOOKED) {
            return due.lastDay().isBefore(agenda.asAt())
                    ? "not booked, "
                            + Words.count(
                                    agenda.asAt().toEpochDay() - due.lastDay().toEpochDay(), "day") + " overdue"
                    : "not booked";
        }
        long late = agenda.date().toEpochDay() - due.lastDay().toEpochDay();
        return late > 0 ? Words.count(late, "day") + " late" : "in time";
    }

    /** How the day is counted, the rule, its clause, and what of it is not certain. */
    static String source(Limit limit) {
        return limit.reason() + " (" + limit.rule() + ", " + clause(limit.clause())
                + (limit.assumed() ? "; the number is an assumption" : "") + ")";
    }

    /** A clause as a reader looks it up; a number alone would say little. */
    static String clause(String clause) {
        return Character.isDigit(clause.charAt(0)) ? "clause " + clause : clause;
    }

    /** How the date to set stands. */
    static String nextStatus(NextDate next) {
        if (next.held()) {
            return next.limit() == null ? "held" : next.bookedInTime() ? "held in time" : "held late";
        }
        if (next.passed()) {
            return "due before the conference";
        }
        if (next.booked() == null) {
            return next.limit() == null ? "no limit" : "to be set";
        }
        if (next.limit() == null) {
            return "booked";
        }
        return next.bookedInTime() ? "booked in time" : "booked too late";
    }

    /** When the next one was held. */
    static String held(LocalDate day, boolean inTime) {
        return "held " + day(day) + (inTime ? "" : ", late");
    }

    static String age(FamilyChild child) {
        if (child.died() != null) {
            return "died " + day(child.died());
        }
        if (child.age() != null) {
            return child.age();
        }
        return child.expected() == null ? "not known" : "unborn, expected " + day(child.expected());
    }

    /** A score as a whole number where it is one. */
    static Number number(double score) {
        return score == Math.rint(score) ? (Number) (int) score : (Number) score;
    }

    static String score(double score) {
        return score == Math.rint(score) ? Long.toString((long) score) : Double.toString(score);
    }

    /** How a score changed, such as {@code up 2}. */
    static String change(AgencyScore score) {
        Double change = score.change();
        if (change == null) {
            return "first score";
        }
        if (change == 0) {
            return "same";
        }
        double rounded = Math.round(Math.abs(change) * 100) / 100.0;
        return (change > 0 ? "up " : "down ") + score(rounded);
    }

    /** The category as people say it, with the word of the export. */
    static String category(@Nullable String category) {
        return category == null ? "not recorded" : Words.category(category);
    }

    /** How an action stands, with the day that it was done. */
    static String standing(ActionStanding action) {
        return action.words() + (action.completed() == null ? "" : " (" + day(action.completed()) + ")");
    }

    /** A title within a sentence. */
    static String small(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}

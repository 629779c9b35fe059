package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.Milestone;
import io.github.driftwatch.lifeline.State;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Staff;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.time.Age;
import io.github.driftwatch.time.MonthsAndDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What stands above a plan's life, in the words that the text and the sheet share. */
public final class LifelineHeader {

    /** What somebody has to be ready for. */
    private static final Set<State> AWAITED =
            EnumSet.of(State.BOOKED, State.BOOKED_LATE, State.DUE_SOON, State.DUE, State.EXPECTED);

    /** A fact with its label. */
    public record Fact(String label, String value) {}

    /** A milestone in words. */
    record Reached(String age, String day, String progress) {}

    private LifelineHeader() {}

    /** The facts, the same for every form of a plan's life. */
    public static List<Fact> of(ChildLife life) {
        Lifeline lifeline = life.lifeline();
        Plan plan = lifeline.plan();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Child", LifelineWords.plain(plan.childId()) + birth(plan, lifeline.asAt())));
        facts.add(new Fact("Plan", LifelineWords.plain(plan.id()) + category(plan)));
        facts.add(new Fact("Began", began(plan)));
        facts.add(new Fact("On the plan", onThePlan(lifeline)));
        String who = who(plan.staff());
        if (!who.isEmpty()) {
            facts.add(new Fact("Who", who));
        }
        facts.add(new Fact("As at", Words.day(lifeline.asAt()) + ", by " + life.procedure()));
        facts.add(new Fact("Late so far", LateSoFar.words(lifeline)));
        facts.add(new Fact("Overdue", overdue(lifeline)));
        if (!lifeline.ended()) {
            facts.add(new Fact("Next", next(lifeline)));
        }
        if (!lifeline.visitDays().isEmpty()) {
            LocalDate last = lifeline.visitDays().get(lifeline.visitDays().size() - 1);
            long ago = ChronoUnit.DAYS.between(last, lifeline.asAt());
            String when = lifeline.ended() ? "" : ago == 0 ? ", today" : ", " + Words.count(ago, "day") + " ago";
            facts.add(new Fact("Last visit", LifelineWords.day(last) + when));
        }
        return facts;
    }

    private static String birth(Plan plan, LocalDate asAt) {
        LocalDate born = plan.dateOfBirth();
        if (born != null && !born.isAfter(asAt)) {
            return ", born " + LifelineWords.day(born) + ", aged "
                    + Age.on(born, asAt).words();
        }
        LocalDate expected = plan.expectedDateOfBirth() == null ? born : plan.expectedDateOfBirth();
        return expected == null ? ", no date of birth" : ", unborn, expected " + LifelineWords.day(expected);
    }

    private static String category(Plan plan) {
        return plan.category() == null ? ", no category" : ", category " + LifelineWords.plain(plan.category());
    }

    private static String began(Plan plan) {
        LocalDate icpc = plan.icpc();
        return LifelineWords.day(plan.start())
                + (icpc.equals(plan.start())
                        ? ", the day of the initial conference"
                        : ", initial conference on " + LifelineWords.day(icpc));
    }

    private static String onThePlan(Lifeline lifeline) {
        Plan plan = lifeline.plan();
        if (lifeline.notBegun()) {
            return "not yet: it begins after " + LifelineWords.day(lifeline.asAt())
                    + ", and nothing is asked of it before";
        }
        MonthsAndDays run = MonthsAndDays.between(plan.start(), lifeline.lastDay());
        String length = run.words() + (run.months() == 0 ? "" : " (" + Words.count(lifeline.days(), "day") + ")");
        if (!lifeline.ended()) {
            return length + (plan.end() == null ? "" : "; to end on " + LifelineWords.day(plan.end()));
        }
        return length + "; ended " + LifelineWords.day(plan.end())
                + (plan.endReason() == null ? "" : ": " + LifelineWords.plain(plan.endReason()));
    }

    private static String who(Staff staff) {
        return Stream.of(staff.team(), staff.socialWorker(), staff.conferenceChair())
                .filter(Objects::nonNull)
                .map(LifelineWords::plain)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String overdue(Lifeline lifeline) {
        if (lifeline.overdue().isEmpty()) {
            return "nothing";
        }
        Entry longest = lifeline.overdue().get(0);
        return Words.count(lifeline.overdue().size(), "thing") + ", the longest by "
                + Words.count(LateSoFar.days(longest), "day") + " (" + LifelineWords.plain(longest.what()) + ")";
    }

    private static String next(Lifeline lifeline) {
        return lifeline.toCome().stream()
                .filter(entry -> AWAITED.contains(entry.state()))
                .findFirst()
                .map(entry ->
                        LifelineWords.plain(entry.what()) + ", " + standing(entry) + LifelineWords.day(entry.date()))
                .orElse("nothing is due or booked");
    }

    private static String standing(Entry entry) {
        return switch (entry.state()) {
            case BOOKED, BOOKED_LATE -> entry.state().word() + " for ";
            case EXPECTED -> "";
            default -> "due ";
        };
    }

    static List<Reached> milestones(Lifeline lifeline) {
        return lifeline.milestones().stream()
                .map(milestone -> new Reached(
                        milestone.months() + " months",
                        LifelineWords.day(milestone.day()),
                        progress(milestone, lifeline)))
                .toList();
    }

    private static String progress(Milestone milestone, Lifeline lifeline) {
        long days = ChronoUnit.DAYS.between(lifeline.asAt(), milestone.day());
        return switch (milestone.progress()) {
            case REACHED -> days == 0 ? "today" : "reached";
            case AHEAD -> "in " + LifelineWords.soon(days);
            case ENDED_BEFORE -> "ended before";
        };
    }
}

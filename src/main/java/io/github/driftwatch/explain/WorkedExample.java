package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule worked out on real dates: what happens when, each step of the count, the last day in time, the first late day. */
final class WorkedExample {

    private final Rule rule;
    private final Wording wording;
    private final WorkingDays calendar;
    private final Steps steps;
    private final ExampleDays days;
    private final List<String> lines = new ArrayList<>();

    WorkedExample(Rule rule, Profile profile) {
        this(rule, List.of(), profile);
    }

    /** The same with moments beside the rule's own, which {@link #dayOf} is to be asked for. */
    WorkedExample(Rule rule, List<Moment> others, Profile profile) {
        this.rule = rule;
        this.wording = new Wording(rule, profile);
        this.calendar = WorkingDays.englandAndWales().plusExtraHolidays(profile.holidays());
        this.steps = new Steps(calendar);
        this.days = new ExampleDays(rule, others, calendar);
    }

    /** What has been said so far. */
    List<String> said() {
        return List.copyOf(lines);
    }

    List<String> lines() {
        if (rule.forbidden() != null) {
            forbidden();
        } else {
            anchor();
            due();
            rule.anchors().stream().skip(1).forEach(this::another);
        }
        return lines;
    }

    /** The anchor, which is said; and of a rule that expects something its due date, with each step of the count. */
    void occasion() {
        Anchor first = rule.anchors().get(0);
        if (first instanceof Anchor.Day worked) {
            LocalDate day = day(worked.moment());
            days.put(Moment.Named.ANCHOR, day);
            say("The day that it is for: " + Phrases.day(day));
        } else {
            Selector selector = ((Anchor.Each) first).selector();
            LocalDate usual = selector.occurrence().equals("birth") ? MonthEnds.birth() : MonthEnds.any();
            say(happening(new Moment.Of(selector)) + ": " + Phrases.day(days.of(Moment.Named.ANCHOR, usual)));
        }
        if (!rule.expectations().isEmpty()) {
            LocalDate due = day(rule.due());
            days.put(Moment.Named.DUE, due);
            say("Due date: " + Phrases.day(due));
        }
    }

    /** The day of a moment beside the rule's own; the steps of its count are said. */
    LocalDate dayOf(Moment moment) {
        LocalDate anchor = days.of(Moment.Named.ANCHOR, MonthEnds.any());
        for (Moment part : Parts.of(moment).moments()) {
            if (part instanceof Moment.Next || part instanceof Moment.Previous) {
                days.put(part, anchor.plusWeeks(part instanceof Moment.Next ? 4 : -4));
            }
        }
        return day(moment);
    }

    /** A day worked out that the rule is for beside what happens. */
    private void another(Anchor anchor) {
        if (anchor instanceof Anchor.Day worked && rule.due() == Moment.Named.ANCHOR) {
            lines.add("Or, for a day worked out:");
            LocalDate day = day(worked.moment());
            say(LastDay.inWords(rule, day));
        }
    }

    private void anchor() {
        Anchor first = rule.anchors().get(0);
        if (first instanceof Anchor.Day worked) {
            LocalDate day = day(worked.moment());
            days.put(Moment.Named.ANCHOR, day);
            say("It is asked for from " + Phrases.day(day) + " on");
        } else if (!(rule.due() instanceof Moment.Birthday) && names(rule.due())) {
            Selector selector = ((Anchor.Each) first).selector();
            LocalDate day = days.of(Moment.Named.ANCHOR, MonthEnds.any());
            say(happening(new Moment.Of(selector)) + ": " + Phrases.day(day));
        }
    }

    private static boolean names(Moment due) {
        return Parts.of(due).moments().contains(Moment.Named.ANCHOR);
    }

    private void due() {
        LocalDate due = day(rule.due());
        window();
        say(LastDay.inWords(rule, due));
        if (rule.due() instanceof Moment.Within within && within.amounts().size() > 1) {
            branches(within);
        }
    }

    /** The amounts of a list that the example was not worked out with. */
    private void branches(Moment.Within within) {
        for (Amount amount : within.amounts().subList(0, within.amounts().size() - 1)) {
            LocalDate from = days.from(within.of(), amount);
            String where = amount.column() == null
                    ? wording.amounts().applies(amount).strip().replaceFirst("^of a day", "For a day")
                    : "with " + Steps.number(amount) + " in " + amount.column();
            LocalDate due = steps.forward(from, amount);
            say(where + ": " + steps.forwardInWords(from, amount) + "; on " + Phrases.day(due.plusDays(1))
                    + " one day late");
        }
    }

    /** From when on it counts, where that is worked out. */
    private void window() {
        for (Selector expected : rule.expectations()) {
            for (Selector.Bound bound : expected.bounds()) {
                boolean counted = bound.moment() instanceof Moment.Within
                        || bound.moment() instanceof Moment.AtLeastBefore
                        || bound.moment() instanceof Moment.BeforeReaching;
                if (counted && bound.relation() == Selector.Relation.ON_OR_AFTER) {
                    LocalDate from = day(bound.moment());
                    say("Counts from " + Phrases.day(from) + " on");
                }
            }
        }
    }

    private void forbidden() {
        Parts parts = Parts.of(rule);
        LocalDate day = LocalDate.of(2025, 2, 28);
        for (Amount amount : parts.freshness()) {
            LocalDate oldest = oldest(amount, day);
            say("On " + Phrases.day(day) + ", one dated " + Phrases.day(oldest) + " is just recent enough: "
                    + steps.forwardInWords(oldest, amount));
            LocalDate older = oldest.minusDays(1);
            say("One dated " + Phrases.day(older) + " is a day too old: " + steps.forwardInWords(older, amount));
        }
        say("Where it happens on " + Phrases.day(day) + ", the breach is written down for " + Phrases.day(day)
                + "; nothing done later takes it away");
    }

    private LocalDate oldest(Amount amount, LocalDate at) {
        LocalDate day = at;
        while (!steps.forward(day.minusDays(1), amount).isBefore(at)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The day of a moment; what had to be counted for it is said on the way. */
    private LocalDate day(Moment moment) {
        if (moment instanceof Moment.Within within) {
            LocalDate from = origin(within.of());
            say(steps.forwardInWords(from, ExampleDays.main(within.amounts())));
            return steps.forward(from, ExampleDays.main(within.amounts()));
        }
        if (moment instanceof Moment.BeforeReaching reaching) {
            LocalDate from = origin(reaching.of());
            Amount amount = ExampleDays.main(reaching.amounts());
            LocalDate before = steps.forward(from, amount).minusDays(1);
            say(steps.forwardInWords(from, amount) + "; before that is " + Phrases.day(before) + " at the latest");
            return before;
        }
        if (moment instanceof Moment.AtLeastBefore atLeast) {
            LocalDate from = origin(atLeast.before());
            say(steps.backInWords(from, ExampleDays.main(atLeast.amounts())));
            return steps.back(from, ExampleDays.main(atLeast.amounts()));
        }
        if (moment instanceof Moment.Birthday birthday) {
            LocalDate born = MonthEnds.birth();
            LocalDate day = Limits.birthday(born, birthday.years());
            String said = "Born on " + Phrases.day(born) + ": " + birthday.years() + " on " + Phrases.day(day)
                    + (day.getDayOfMonth() == born.getDayOfMonth()
                            ? ""
                            : ", as " + day.getYear() + " has no 29 February");
            if (!lines.contains(Phrases.sentence(said))) {
                say(said);
            }
            return day;
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return chosen(sooner.moments(), "The sooner binds", Comparator.naturalOrder());
        }
        if (moment instanceof Moment.LaterOf later) {
            return chosen(later.moments(), "The later binds", Comparator.reverseOrder());
        }
        if (moment instanceof Moment.FirstOf first) {
            return firstOf(first.moments());
        }
        return origin(moment);
    }

    /** The day that something happens on, which is said when it is first needed. */
    private LocalDate origin(Moment moment) {
        if (moment == Moment.Named.DUE && days.of(moment).isPresent()) {
            return days.of(moment).orElseThrow();
        }
        if (!ExampleDays.happens(moment)) {
            return moment == Moment.Named.DUE || moment == Moment.Named.BEGINNING ? MonthEnds.any() : day(moment);
        }
        LocalDate day = days.of(moment, MonthEnds.any());
        if (moment != Moment.Named.ANCHOR) {
            String said = Phrases.sentence(happening(moment) + ": " + Phrases.day(day));
            if (!lines.contains(said)) {
                lines.add(said);
            }
        }
        return day;
    }

    private LocalDate chosen(List<Moment> moments, String binds, Comparator<LocalDate> order) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate counted = null;
        for (Moment moment : moments) {
            if (!ExampleDays.happens(moment)) {
                LocalDate day = day(moment);
                counted = counted == null || order.compare(day, counted) < 0 ? day : counted;
                found.add(day);
            }
        }
        for (Moment moment : moments) {
            if (ExampleDays.happens(moment)) {
                found.add(
                        days.of(moment).orElse(null) == null ? origin(beside(moment, counted, order)) : origin(moment));
            }
        }
        LocalDate day = found.stream().min(order).orElseThrow();
        boolean alike = found.stream().allMatch(day::equals);
        say((alike ? "They fall on one day" : binds) + ": " + Phrases.day(day));
        return day;
    }

    /** Something that happens on no day yet is put so that it binds, for the example to show it. */
    private Moment beside(Moment moment, @Nullable LocalDate counted, Comparator<LocalDate> order) {
        if (counted != null) {
            int weeks = order.compare(counted, counted.plusDays(1)) < 0 ? -2 : 2;
            LocalDate day = counted.plusWeeks(weeks);
            days.put(moment, calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1));
        }
        return moment;
    }

    /** What is counted comes first in the list of lines; what happens comes after it, as the case where it does. */
    private LocalDate firstOf(List<Moment> moments) {
        Moment last = moments.get(moments.size() - 1);
        LocalDate day = day(last);
        for (Moment moment : moments.subList(0, moments.size() - 1)) {
            if (!ExampleDays.happens(moment)) {
                say("Or " + wording.moments().limit(moment));
                LocalDate other = day(moment);
                say("Then " + Phrases.day(other) + " is the last day in time");
                continue;
            }
            LocalDate happened = days.of(moment, day.plusDays(13));
            say("With " + wording.moments().day(moment) + " on " + Phrases.day(happened)
                    + ", that is the last day in time instead");
        }
        return day;
    }

    private String happening(Moment moment) {
        if (moment instanceof Moment.Of of) {
            return wording.selectors().example(of.selector());
        }
        return wording.moments().day(moment);
    }

    void say(String words) {
        lines.add(Phrases.sentence(words));
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days of an example that are not counted but happen: the anchor, the start of the plan, a review. */
final class ExampleDays {

    private final Rule rule;
    private final MonthEnds monthEnds;
    private final Map<Moment, LocalDate> days = new LinkedHashMap<>();

    /** For a rule, and for other moments that are worked out beside its own. */
    ExampleDays(Rule rule, List<Moment> others, WorkingDays calendar) {
        this.rule = rule;
        this.monthEnds = new MonthEnds(rule, calendar);
        choose(rule.due());
        others.forEach(this::choose);
        rule.anchors().forEach(anchor -> {
            if (anchor instanceof Anchor.Day day) {
                choose(day.moment());
            }
        });
        rule.expectations().forEach(expected -> expected.bounds().forEach(bound -> choose(bound.moment())));
    }

    /** The day of something that happens, where it has one by now. */
    Optional<LocalDate> of(Moment happening) {
        return Optional.ofNullable(days.get(key(happening)));
    }

    /** The same, or else a day that is given, which it then has. */
    LocalDate of(Moment happening, LocalDate otherwise) {
        return days.computeIfAbsent(key(happening), k -> otherwise);
    }

    void put(Moment happening, LocalDate day) {
        days.put(key(happening), day);
    }

    /** The anchor of a rule that is for one kind of thing is that thing. */
    private Moment key(Moment happening) {
        if (happening instanceof Moment.Of of
                && rule.anchors().size() == 1
                && rule.anchors().get(0) instanceof Anchor.Each each
                && same(each.selector(), of.selector())) {
            return Moment.Named.ANCHOR;
        }
        return happening;
    }

    private static boolean same(Selector one, Selector other) {
        return one.equals(other);
    }

    private void choose(Moment moment) {
        for (Moment part : Parts.of(moment).moments()) {
            if (part instanceof Moment.Within within && happens(within.of())) {
                days.computeIfAbsent(key(within.of()), k -> monthEnds.forward(main(within.amounts())));
            } else if (part instanceof Moment.BeforeReaching reaching && happens(reaching.of())) {
                days.computeIfAbsent(key(reaching.of()), k -> monthEnds.forward(main(reaching.amounts())));
            } else if (part instanceof Moment.AtLeastBefore atLeast && happens(atLeast.before())) {
                days.computeIfAbsent(key(atLeast.before()), k -> monthEnds.back(main(atLeast.amounts())));
            }
        }
    }

    /** The day that one amount of several is counted from: that of the others, unless it does not hold on it. */
    LocalDate from(Moment happening, Amount amount) {
        LocalDate day = of(happening, MonthEnds.any());
        return amount.inForceOn(day) ? day : monthEnds.forward(amount);
    }

    static boolean happens(Moment moment) {
        return moment == Moment.Named.ANCHOR
                || moment instanceof Moment.Of
                || moment instanceof Moment.Previous
                || moment instanceof Moment.Next;
    }

    /** The amount that an example is worked out with: the last of a list is the one that needs the least. */
    static Amount main(List<Amount> amounts) {
        return amounts.get(amounts.size() - 1);
    }
}

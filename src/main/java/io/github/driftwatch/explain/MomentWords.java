package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Selector.Bound;
import io.github.driftwatch.procedure.Selector.Relation;
import io.github.driftwatch.time.LimitUnit;
import java.util.List;

/** Moments in words: as a day, as a limit, and as a bound. */
final class MomentWords {

    private static final String START = "the start of the plan";

    private final Wording wording;

    MomentWords(Wording wording) {
        this.wording = wording;
    }

    /** The day itself, such as {@code 28 days before the 18th birthday}. */
    String day(Moment moment) {
        if (moment instanceof Moment.Named named) {
            return switch (named) {
                case ANCHOR -> wording.anchor();
                case DUE -> "the due date";
                case BEGINNING -> "any day";
            };
        }
        if (moment instanceof Moment.Of of) {
            return wording.selectors().first(of.selector());
        }
        if (moment instanceof Moment.Previous previous) {
            return wording.selectors().beside("previous", previous.selector());
        }
        if (moment instanceof Moment.Next next) {
            return wording.selectors().beside("next", next.selector());
        }
        if (moment instanceof Moment.Within within) {
            return reached(within.amounts(), within.of());
        }
        if (moment instanceof Moment.BeforeReaching reaching) {
            return "the day before " + reached(reaching.amounts(), reaching.of());
        }
        if (moment instanceof Moment.AtLeastBefore atLeast) {
            return wording.amounts().inBrackets(atLeast.amounts()) + " before " + day(atLeast.before());
        }
        if (moment instanceof Moment.Birthday birthday) {
            return "the " + Phrases.ordinal(birthday.years()) + " birthday";
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return "the sooner of " + days(sooner.moments(), "and");
        }
        if (moment instanceof Moment.LaterOf later) {
            return "the later of " + days(later.moments(), "and");
        }
        return String.join(
                ", or, where there is none, ",
                ((Moment.FirstOf) moment).moments().stream().map(this::day).toList());
    }

    /** As the end of a sentence that asks for something, such as {@code within 3 months}. */
    String limit(Moment moment) {
        if (moment == Moment.Named.ANCHOR) {
            return "on " + (wording.anchor().equals("that day") ? "that day" : "the day of " + wording.anchor());
        }
        if (moment instanceof Moment.Within within) {
            String amounts = amounts(within.amounts());
            return within.of() == Moment.Named.ANCHOR && !wording.anchor().equals(START)
                    ? "within " + amounts
                    : "within " + amounts + " of " + day(within.of());
        }
        if (moment instanceof Moment.BeforeReaching reaching) {
            return day(reaching.of()).equals(START)
                    ? "before the plan reaches " + amounts(reaching.amounts())
                    : "before " + reached(reaching.amounts(), reaching.of());
        }
        if (moment instanceof Moment.AtLeastBefore atLeast) {
            String before = atLeast.before() == Moment.Named.ANCHOR ? "it" : day(atLeast.before());
            return "at least " + amounts(atLeast.amounts()) + " before " + before;
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return limits(sooner.moments(), " or ") + ", whichever is sooner";
        }
        if (moment instanceof Moment.LaterOf later) {
            return limits(later.moments(), " or ") + ", whichever is later";
        }
        if (moment instanceof Moment.FirstOf first) {
            return limits(first.moments(), ", or, where there is none, ");
        }
        return "by " + day(moment);
    }

    /** As the day on which somebody is told, such as {@code 28 days before it} or {@code on the 18th birthday}. */
    String told(Moment moment) {
        if (moment instanceof Moment.AtLeastBefore atLeast && atLeast.before() == Moment.Named.ANCHOR) {
            return wording.amounts().inBrackets(atLeast.amounts()) + " before "
                    + (wording.anchor().equals("that day") ? "it" : wording.anchor());
        }
        if (moment == Moment.Named.ANCHOR) {
            return limit(moment);
        }
        String day = day(moment);
        if (ExampleDays.happens(moment)) {
            return "on " + on(day);
        }
        return Character.isDigit(day.charAt(0)) ? day : "on " + day;
    }

    /** When something must have been, such as {@code on that day or later}. */
    String bound(Bound bound) {
        Moment moment = bound.moment();
        if (moment == Moment.Named.BEGINNING) {
            return "on any day";
        }
        String day = day(moment);
        return switch (bound.relation()) {
            case AFTER -> "after " + day;
            case ON_OR_AFTER -> day.equals("that day") ? "on that day or later" : "no earlier than " + day;
            case ON -> "on " + on(day);
            case ON_OR_BEFORE -> "by " + day;
            case BEFORE -> "before " + day;
        };
    }

    private static String on(String day) {
        if (day.equals("the end of the plan")) {
            return "the day that the plan ended";
        }
        return day.equals("that day") || day.equals(Wording.AS_AT) ? day : "the day of " + day;
    }

    /** When something must have been, by all of its bounds; nothing where there are none. */
    String bounds(List<Bound> bounds) {
        if (bounds.size() == 2
                && bounds.get(0).relation() == Relation.ON_OR_AFTER
                && bounds.get(1).relation() == Relation.ON_OR_BEFORE) {
            return "from " + day(bounds.get(0).moment()) + " to "
                    + day(bounds.get(1).moment());
        }
        return String.join(" and ", bounds.stream().map(this::bound).toList());
    }

    private String reached(List<Amount> amounts, Moment of) {
        String words = wording.amounts().inBrackets(amounts);
        return day(of).equals(START) && amounts.get(0).unit() == LimitUnit.MONTHS
                ? "the day that the plan reaches " + words
                : words + " after " + day(of);
    }

    private String amounts(List<Amount> amounts) {
        return wording.amounts().all(amounts);
    }

    private String days(List<Moment> moments, String last) {
        return Phrases.list(moments.stream().map(this::day).toList(), last);
    }

    private String limits(List<Moment> moments, String between) {
        return String.join(between, moments.stream().map(this::limit).toList());
    }
}

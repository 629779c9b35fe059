package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words why something is due on its day, or what happened that must not. */
public final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Obligation obligation;

    private Reasons(Obligation obligation) {
        this.obligation = obligation;
    }

    /** Why an obligation is due on its day, such as {@code within 183 days of Review 2 (20 May 2026)}. */
    public static String of(Obligation obligation) {
        Rule rule = obligation.rule();
        if (obligation.status() == Status.BREACH) {
            return rule.title() + ": not so on " + day(obligation.due());
        }
        String reason = new Reasons(obligation).words(rule.due());
        return obligation.provisional() ? reason + "; provisional, as the birth is not known yet" : reason;
    }

    private String words(Moment moment) {
        if (moment instanceof Moment.Within within) {
            return "within " + amount(within.amounts()) + " of " + origin(within.of());
        }
        if (moment instanceof Moment.BeforeReaching reaching) {
            return "before reaching " + amount(reaching.amounts()) + " from " + origin(reaching.of());
        }
        if (moment instanceof Moment.AtLeastBefore atLeast) {
            return "at least " + amount(atLeast.amounts()) + " before " + origin(atLeast.before());
        }
        if (moment instanceof Moment.Birthday birthday) {
            return "by the " + birthday.years() + "th birthday";
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return "the sooner of: " + joined(sooner.moments(), ", and ");
        }
        if (moment instanceof Moment.LaterOf later) {
            return "the later of: " + joined(later.moments(), ", and ");
        }
        if (moment instanceof Moment.FirstOf first) {
            return joined(first.moments(), ", or else ");
        }
        return moment == Moment.Named.ANCHOR ? "on the day of " + anchor() : "by " + origin(moment);
    }

    private String joined(List<Moment> moments, String between) {
        return moments.stream().map(this::words).collect(Collectors.joining(between));
    }

    /** The amount that gives the due date; where none does on its own, all of them. */
    private String amount(List<Amount> amounts) {
        List<Amount> open = amounts.stream().filter(this::filled).toList();
        return open.stream()
                .filter(this::givesTheDueDate)
                .findFirst()
                .map(this::words)
                .orElseGet(() -> open.stream().map(this::words).collect(Collectors.joining(" or ")));
    }

    /** Whether an amount has a number: its own, or one in the plan's column. */
    private boolean filled(Amount amount) {
        return amount.column() == null || fromColumn(amount).isPresent();
    }

    private Optional<Integer> fromColumn(Amount amount) {
        return Optional.ofNullable(amount.column())
                .flatMap(PlanColumn::named)
                .flatMap(column -> column.number(obligation.plan()));
    }

    private boolean givesTheDueDate(Amount amount) {
        LocalDate anchor = obligation.anchor();
        return anchor != null
                && amount.inForceOn(anchor)
                && lastDay(amount, anchor).equals(obligation.due());
    }

    private LocalDate lastDay(Amount amount, LocalDate anchor) {
        WorkingDays calendar = WorkingDays.englandAndWales();
        int number = fromColumn(amount).orElse(amount.number());
        return amount.countsTheDayItself()
                ? Limits.countingTheDayItself(anchor, number, amount.unit(), calendar)
                : Limits.after(anchor, number, amount.unit(), calendar);
    }

    private String words(Amount amount) {
        return fromColumn(amount)
                .map(number -> amount.unit().words(number) + ", as set for this plan,")
                .orElseGet(() -> amount.unit().words(amount.number()));
    }

    private String origin(Moment moment) {
        if (moment == Moment.Named.ANCHOR) {
            return anchor();
        }
        if (moment instanceof Moment.Of of) {
            return occurrence(of.selector());
        }
        if (moment instanceof Moment.Next next) {
            return "the next " + plainly(next.selector()) + " after " + anchor();
        }
        if (moment instanceof Moment.Previous previous) {
            return "the last " + plainly(previous.selector()) + " before " + anchor();
        }
        return "the day that is " + words(moment);
    }

    private String anchor() {
        String name = obligation.anchorName();
        return (name == null || name.isEmpty() ? "the day" : inSentence(name)) + " (" + day(obligation.anchor()) + ")";
    }

    private String occurrence(Selector selector) {
        return switch (selector.occurrence()) {
            case "start" -> "the start of the plan (" + day(obligation.plan().start()) + ")";
            case "icpc" -> "the initial conference (" + day(obligation.plan().icpc()) + ")";
            case "birth" -> "the birth";
            default -> {
                String name = plainly(selector);
                yield selector.numbers().isOne()
                        ? name + " " + selector.numbers().first()
                        : "the " + name;
            }
        };
    }

    private static String plainly(Selector selector) {
        return selector.occurrence().replace('-', ' ');
    }

    /** Numbered meetings keep their capital, as reports name them; anything else begins small. */
    static String inSentence(String name) {
        return Character.isDigit(name.charAt(name.length() - 1))
                ? name
                : "the " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.State;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Conditions as clauses: {@code the plan was made before the child's birth}. */
final class ConditionWords {

    private final Wording wording;

    ConditionWords(Wording wording) {
        this.wording = wording;
    }

    /** That it holds. */
    String holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), " and ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), " or ");
        }
        if (condition instanceof Condition.Not not) {
            return fails(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return exists(exists.selector(), true);
        }
        if (condition instanceof Condition.AnchorIs anchorIs) {
            return anchorIs(anchorIs.selector());
        }
        if (condition instanceof Condition.ColumnIs column) {
            return name(column.column()) + " is " + words(column);
        }
        if (condition instanceof Condition.ColumnBetween between) {
            return name(between.column()) + " is " + between(between);
        }
        if (condition instanceof Condition.ColumnFilled filled) {
            return name(filled.column()) + " is given";
        }
        if (condition instanceof Condition.MadeBeforeBirth before) {
            return "the plan was " + (before.expected() ? "" : "not ") + "made before the child's birth";
        }
        return ((Condition.PlanOpen) condition).expected() ? "the plan is open" : "the plan has ended";
    }

    /** What is known of the anchor; where only that is asked, it need not be named again. */
    private String anchorIs(Selector selector) {
        Selector plain = Selector.of(selector.occurrence());
        boolean onlyAnswers = !selector.answers().isEmpty()
                && selector.numbers().equals(plain.numbers())
                && selector.bounds().isEmpty();
        return onlyAnswers
                ? wording.selectors().saysOfIt(selector)
                : "it is " + wording.selectors().one(selector)
                        + wording.selectors().bounds(selector);
    }

    private String fails(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return exists(exists.selector(), false);
        }
        if (condition instanceof Condition.AnchorIs anchorIs) {
            return "it is not " + wording.selectors().one(anchorIs.selector())
                    + wording.selectors().bounds(anchorIs.selector());
        }
        if (condition instanceof Condition.ColumnIs column) {
            return name(column.column()) + " is not " + words(column);
        }
        if (condition instanceof Condition.ColumnFilled filled) {
            return name(filled.column()) + " is not given";
        }
        if (condition instanceof Condition.MadeBeforeBirth before) {
            return holds(new Condition.MadeBeforeBirth(!before.expected()));
        }
        if (condition instanceof Condition.PlanOpen open) {
            return holds(new Condition.PlanOpen(!open.expected()));
        }
        if (condition instanceof Condition.Not not) {
            return holds(not.condition());
        }
        return "it is not so that " + holds(condition);
    }

    private String exists(Selector selector, boolean there) {
        SelectorWords words = wording.selectors();
        return switch (wording.nouns().kind(selector.occurrence())) {
            case EVENT -> (there ? "" : "no ") + words.named(selector) + " is recorded" + words.more(selector);
            case DAY, END -> day(selector, there) + words.bounds(selector);
            case MEETING, VISIT -> met(selector, there);
        };
    }

    private String met(Selector selector, boolean there) {
        SelectorWords words = wording.selectors();
        if (selector.state() != State.HELD) {
            return "there is " + (there ? words.one(selector) + words.bounds(selector) : "no " + words.bare(selector));
        }
        String done = wording.nouns().kind(selector.occurrence()) == Nouns.Kind.VISIT ? "made" : "held";
        if (there || selector.numbers().isOne() || selector.numbers().onlyLatest()) {
            return words.one(selector) + " was " + (there ? "" : "not ") + done + words.bounds(selector);
        }
        return "no " + words.unbounded(selector) + " was " + done + words.bounds(selector);
    }

    private static String day(Selector selector, boolean there) {
        return switch (selector.occurrence()) {
            case "start" -> there ? "the plan began" : "the plan did not begin";
            case "end" -> there ? "the plan ended" : "the plan did not end";
            case "death" -> there ? "the child died" : "the child did not die";
            case "birth" -> there ? "the child was born" : "the child was not born";
            default -> (there ? "a birth" : "no birth") + " was expected";
        };
    }

    private String joined(List<Condition> conditions, String between) {
        return String.join(between, conditions.stream().map(this::holds).toList());
    }

    private static String name(String column) {
        return "the " + Phrases.plain(column);
    }

    /** Codes of categories are written large, as councils do; the profile's reader made every word small. */
    private static String words(Condition.ColumnIs column) {
        List<String> words = new TreeSet<>(column.words())
                .stream()
                        .map(word ->
                                column.column().equals("category") ? word.toUpperCase(Locale.ROOT) : '"' + word + '"')
                        .toList();
        return Phrases.list(words, "or");
    }

    private static String between(Condition.ColumnBetween between) {
        if (between.fromInclusive() == null) {
            return "no later than "
                    + (between.untilInclusive() == null ? "any day" : Phrases.day(between.untilInclusive()));
        }
        return between.untilInclusive() == null
                ? Phrases.day(between.fromInclusive()) + " or later"
                : "from " + Phrases.day(between.fromInclusive()) + " to " + Phrases.day(between.untilInclusive());
    }
}

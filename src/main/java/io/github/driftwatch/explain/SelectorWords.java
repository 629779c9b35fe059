package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Numbers;
import io.github.driftwatch.procedure.Selector.Pick;
import io.github.driftwatch.procedure.Selector.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Selectors as nouns: {@code each review from the 4th on}, {@code the next core group}. */
final class SelectorWords {

    private final Wording wording;

    SelectorWords(Wording wording) {
        this.wording = wording;
    }

    /** Each that it picks, such as {@code each visit with the child seen}. */
    String each(Selector selector) {
        if (selector.every() > 1) {
            return "every " + Phrases.ordinal(selector.every()) + " " + qualified(selector, false);
        }
        return determined("each", selector) + bounds(selector);
    }

    /** Any one that it picks, without its bounds in time, such as {@code a designated review}. */
    String one(Selector selector) {
        return determined(isEvent(selector) ? "" : "a", selector) + every(selector);
    }

    /** The next that it picks, without its bounds in time. */
    String next(Selector selector) {
        return determined("the next", selector) + every(selector);
    }

    private static String every(Selector selector) {
        return selector.every() > 1 ? " (every " + Phrases.ordinal(selector.every()) + " one counts)" : "";
    }

    /** The one that gives a day: the first, where several could. */
    String first(Selector selector) {
        return determined("the first", selector) + bounds(selector);
    }

    /** The last before the anchor, or the first after it. */
    String beside(String which, Selector selector) {
        return determined("the " + which, selector) + bounds(selector);
    }

    /** One of those that it picks, as an example names it: {@code the 4th review}, {@code a visit with the child seen}. */
    String example(Selector selector) {
        Numbers numbers = selector.numbers();
        if (numbers.first() > 1 && !numbers.isOne() && !numbers.onlyLatest()) {
            return "the " + Phrases.ordinal(numbers.first()) + " "
                    + wording.nouns().noun(selector.occurrence());
        }
        return one(selector) + bounds(selector);
    }

    /** What there is or is not, bounds and all, without an article: {@code review on that day}. */
    String bare(Selector selector) {
        return unbounded(selector) + bounds(selector);
    }

    /** A kind of event by its name alone. */
    String named(Selector selector) {
        return numbered(selector);
    }

    /** All else that is asked of it, with a blank before it. */
    String more(Selector selector) {
        return bounds(selector) + qualities(selector);
    }

    /** The same without its bounds. */
    String unbounded(Selector selector) {
        return numbered(selector) + qualities(selector);
    }

    private String determined(String determiner, Selector selector) {
        if (wording.nouns().once(selector.occurrence())) {
            return "the " + qualified(selector, false);
        }
        if (expanded(selector)) {
            return parts(determiner, wording.nouns().parts(selector.occurrence()));
        }
        Numbers numbers = selector.numbers();
        if (numbers.onlyLatest()) {
            return "the latest " + qualified(selector, false);
        }
        if (numbers.isOne()) {
            return "the " + Phrases.ordinal(numbers.first()) + " " + qualified(selector, true);
        }
        if (selector.pick() != null) {
            return (selector.pick() == Pick.FIRST ? "the first " : "the last ") + qualified(selector, false);
        }
        return (determiner + " " + qualified(selector, false)).strip();
    }

    /** The parts of a definition; those that differ in what is known of them alone share their noun. */
    private String parts(String determiner, List<Selector> parts) {
        Selector first = parts.get(0);
        boolean alike = parts.stream()
                .allMatch(part -> part.occurrence().equals(first.occurrence())
                        && part.numbers().equals(Numbers.ALL)
                        && part.bounds().isEmpty());
        if (alike) {
            String noun = determined(determiner, Selector.of(first.occurrence()));
            return noun + String.join(" or", parts.stream().map(this::qualities).toList());
        }
        return Phrases.list(
                parts.stream()
                        .map(part -> determined(determiner, part) + bounds(part))
                        .toList(),
                "or");
    }

    /** A definition that nothing narrows by number is clearer by its parts than by its name. */
    private boolean expanded(Selector selector) {
        return !wording.nouns().parts(selector.occurrence()).isEmpty()
                && selector.numbers().equals(Numbers.ALL)
                && selector.inARow() == 1
                && selector.every() == 1
                && selector.pick() == null
                && selector.answers().isEmpty();
    }

    private String numbered(Selector selector) {
        Numbers numbers = selector.numbers();
        String noun = wording.nouns().noun(selector.occurrence());
        String before = selector.state() == State.SCHEDULED ? "booked " : "";
        if (numbers.onlyLatest()) {
            return "latest " + before + noun;
        }
        return (numbers.isOne() ? Phrases.ordinal(numbers.first()) + " " : "") + before + noun;
    }

    private String qualified(Selector selector, boolean one) {
        String booked = selector.state() == State.SCHEDULED ? "booked " : "";
        String goesOn = one && selector.planContinues() ? " (if it does not end the plan)" : "";
        return booked + wording.nouns().noun(selector.occurrence()) + goesOn + qualities(selector);
    }

    private String qualities(Selector selector) {
        StringBuilder words = new StringBuilder();
        Numbers numbers = selector.numbers();
        if (!numbers.isOne() && !numbers.onlyLatest() && !numbers.equals(Numbers.ALL)) {
            words.append(" from the ").append(Phrases.ordinal(numbers.first()));
            words.append(numbers.last() == Integer.MAX_VALUE ? " on" : " to the " + Phrases.ordinal(numbers.last()));
        }
        if (selector.state() == State.EITHER) {
            words.append(" held or booked");
        }
        if (selector.planContinues() && !numbers.isOne()) {
            words.append(" that does not end the plan");
        }
        if (selector.inARow() > 1) {
            words.append(" that is the ")
                    .append(Phrases.ordinal(selector.inARow()))
                    .append(" or a later one in a row");
        }
        new TreeMap<>(selector.answers()).forEach((column, yes) -> words.append(answer(column, yes)));
        if (selector.outcome() != null) {
            words.append(" with the outcome \"")
                    .append(Phrases.plain(selector.outcome()))
                    .append('"');
        }
        Selector.Freshness freshness = selector.freshness();
        if (freshness != null) {
            words.append(" that is no more than ")
                    .append(freshness.amount().unit().words(freshness.amount().number()))
                    .append(" old on ")
                    .append(wording.moments().day(freshness.at()));
        }
        return words.toString();
    }

    /** What an answer says of the anchor itself, such as {@code it was not quorate}. */
    String saysOfIt(Selector selector) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(selector.answers()).forEach((column, yes) -> {
            String answer = answer(column, yes).strip();
            if (answer.startsWith("that was ")) {
                words.add("it" + answer.substring(4));
            } else if (answer.startsWith("that ")) {
                words.add(answer.substring(5));
            } else if (answer.startsWith("with the ")) {
                words.add(answer.substring(5).replaceFirst("^(the \\w+) ", "$1 was "));
            } else {
                words.add("it was " + answer);
            }
        });
        return String.join(" and ", words);
    }

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("quorate true", " that was quorate"),
            Map.entry("quorate false", " that was not quorate"),
            Map.entry("service_manager_attended true", " that the service manager attended"),
            Map.entry("service_manager_attended false", " that the service manager did not attend"),
            Map.entry("seen true", " with the child seen"),
            Map.entry("seen false", " with the child not seen"),
            Map.entry("seen_alone true", " with the child seen alone"),
            Map.entry("seen_alone false", " with the child not seen alone"),
            Map.entry("seen_awake true", " with the child seen awake"),
            Map.entry("seen_awake false", " with the child not seen awake"),
            Map.entry("at_home true", " at home"),
            Map.entry("at_home false", " not at home"),
            Map.entry("bedroom_seen true", " with the bedroom seen"),
            Map.entry("bedroom_seen false", " with the bedroom not seen"));

    private static String answer(String column, boolean yes) {
        return ANSWERS.getOrDefault(
                column + " " + yes, " with " + (yes ? "yes" : "no") + " for " + Phrases.plain(column));
    }

    /** When it must have been, with a blank before it; nothing where it may have been at any time. */
    String bounds(Selector selector) {
        String words = wording.moments().bounds(selector.bounds());
        String agreed = agreed(selector);
        return (words.isEmpty() ? "" : " " + words) + (agreed.isEmpty() ? "" : ", " + agreed);
    }

    private static String agreed(Selector selector) {
        List<String> words = new ArrayList<>();
        if (!selector.agreedBy().isEmpty()) {
            List<String> roles = new TreeSet<>(selector.agreedBy())
                    .stream().map(role -> "the " + Phrases.plain(role)).toList();
            words.add("agreed by " + (roles.size() == 2 ? "both " : "") + Phrases.list(roles, "and"));
        }
        if (selector.by() != null) {
            words.add("made by the " + Phrases.plain(selector.by()));
        }
        return String.join(" and ", words);
    }

    private boolean isEvent(Selector selector) {
        return wording.nouns().kind(selector.occurrence()) == Nouns.Kind.EVENT;
    }
}

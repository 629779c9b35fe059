package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a rule expects, and when that counts. */
final class Expectations {

    private final Rule rule;
    private final Wording wording;

    Expectations(Rule rule, Wording wording) {
        this.rule = rule;
        this.wording = wording;
    }

    /** What must happen, such as {@code the next review must be held}. */
    String must() {
        return clauses(Function.identity());
    }

    /** That it has happened, such as {@code the next review has been held}. */
    String done() {
        return clauses(verb -> verb.startsWith("must be ")
                ? "has been " + verb.substring("must be ".length())
                : verb.equals("must end") ? "has ended" : "has come");
    }

    private String clauses(Function<String, String> said) {
        Map<String, Set<String>> byVerb = new LinkedHashMap<>();
        for (Selector expected : rule.expectations()) {
            byVerb.computeIfAbsent(said.apply(verb(expected)), verb -> new LinkedHashSet<>())
                    .add(name(expected, true));
        }
        List<String> clauses = new ArrayList<>();
        byVerb.forEach((verb, names) -> clauses.add(Phrases.list(List.copyOf(names), "or") + " " + verb));
        return String.join(", or ", clauses);
    }

    /** What it expects, without a verb, for a table. */
    String names() {
        Set<String> names = new LinkedHashSet<>();
        for (Selector expected : rule.expectations()) {
            boolean booked = verb(expected).endsWith("booked");
            names.add(name(expected, true) + (booked ? " held or booked" : ""));
        }
        return Phrases.list(List.copyOf(names), "or");
    }

    /** When what is expected counts, in a sentence; nothing where it just has to come after the anchor. */
    String counts() {
        Map<Set<String>, List<String>> bounds = new LinkedHashMap<>();
        Map<String, Set<String>> byBounds = new LinkedHashMap<>();
        for (Selector expected : rule.expectations()) {
            byBounds.computeIfAbsent(bounds(expected), when -> new LinkedHashSet<>())
                    .add(name(expected, false));
        }
        byBounds.forEach((when, names) ->
                bounds.computeIfAbsent(names, n -> new ArrayList<>()).add(when));
        List<String> sentences = new ArrayList<>();
        bounds.forEach((names, when) -> {
            String all = String.join(", or ", when.stream().map(String::strip).toList());
            if (!all.isEmpty()) {
                sentences.add(subject(names) + when(all));
            }
        });
        return String.join("; ", sentences);
    }

    private static String when(String bounds) {
        if (bounds.equals("on any day")) {
            return ", whenever it is dated";
        }
        return bounds.startsWith(", ") ? " if" + bounds.substring(1) : " if dated " + bounds;
    }

    private String subject(Set<String> names) {
        Set<String> everything = new LinkedHashSet<>();
        rule.expectations().forEach(expected -> everything.add(name(expected, false)));
        if (names.equals(everything)) {
            return names.size() == 1 ? "it counts" : "either counts";
        }
        return Phrases.list(List.copyOf(names), "or") + " counts";
    }

    private String bounds(Selector expected) {
        if (expected.occurrence().equals("end")) {
            return "";
        }
        if (!expected.boundBelow()
                && rule.before() == null
                && rule.expectations().size() > 1) {
            return "after that day" + wording.selectors().bounds(expected);
        }
        return wording.selectors().bounds(expected);
    }

    private String name(Selector expected, boolean asNext) {
        boolean next = !expected.boundBelow()
                && rule.before() == null
                && (wording.nouns().kind(expected.occurrence()) == Nouns.Kind.MEETING || chained(expected));
        if (wording.nouns().kind(expected.occurrence()) == Nouns.Kind.END) {
            return "the plan";
        }
        Selector unbooked = expected.state() == State.EITHER ? held(expected) : expected;
        return next && asNext
                ? wording.selectors().next(unbooked)
                : wording.selectors().one(unbooked);
    }

    /** That a booking does as well is said by the verb. */
    private static Selector held(Selector either) {
        return new Selector(
                either.occurrence(),
                either.numbers(),
                State.HELD,
                either.answers(),
                either.agreedBy(),
                either.by(),
                either.outcome(),
                either.planContinues(),
                either.bounds(),
                either.freshness(),
                either.inARow(),
                either.every(),
                either.pick(),
                either.estimatedBy());
    }

    private boolean chained(Selector expected) {
        return rule.anchors().stream()
                .anyMatch(anchor -> anchor instanceof Anchor.Each each
                        && each.selector().occurrence().equals(expected.occurrence()));
    }

    private String verb(Selector expected) {
        boolean booked = rule.arrangement() || expected.state() != State.HELD;
        return switch (wording.nouns().kind(expected.occurrence())) {
            case MEETING -> booked ? "must be held or booked" : "must be held";
            case VISIT -> "must be made";
            case END -> "must end";
            case EVENT -> "must be recorded";
            case DAY -> "must come";
        };
    }
}

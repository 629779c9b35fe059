package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the shipped profiles make of a plan, in words that fit the cell of a table. */
final class Trace {

    private static final Map<String, Profile> PROFILES = new ConcurrentHashMap<>();

    private Trace() {}

    static Profile profile(String name) {
        return PROFILES.computeIfAbsent(name, new ProfileLoader()::load);
    }

    /** The shipped profile that a rule is found in: by its identifier, or as said in {@code calderdale/RC-1}. */
    static Profile profileOf(String rule) {
        if (rule.contains("/")) {
            return profile(rule.substring(0, rule.indexOf('/')));
        }
        return profile(
                switch (rule.substring(0, 2)) {
                    case "CD" -> "calderdale";
                    case "NY" -> "north-yorkshire";
                    default -> "designated-review";
                });
    }

    static List<Obligation> obligations(Profile profile, PlanHistory history, LocalDate asAt) {
        return new Evaluator(profile, asAt, List.of()).assess(history).obligations();
    }

    /** The obligations of one rule, such as {@code Review 2 2026-07-08 DUE_SOON 3; Review 3 …}; or {@code none}. */
    static String of(String rule, String story, LocalDate asAt) {
        return inWords(ofRule(rule, story, asAt));
    }

    static String inWords(Stream<Obligation> obligations) {
        String lines = obligations.map(Trace::words).collect(Collectors.joining("; "));
        return lines.isEmpty() ? "none" : lines;
    }

    /** Where the one obligation of a rule that is due on a day stands, such as {@code DUE_SOON 3}. */
    static String due(String rule, String story, LocalDate asAt, LocalDate due) {
        return ofRule(rule, story, asAt)
                .filter(o -> due.equals(o.due()))
                .map(Trace::standing)
                .collect(Collectors.joining("; "));
    }

    private static Stream<Obligation> ofRule(String rule, String story, LocalDate asAt) {
        String id = rule.substring(rule.indexOf('/') + 1);
        return obligations(profileOf(rule), PlanStory.told(story), asAt).stream()
                .filter(o -> o.rule().id().equals(id));
    }

    private static String words(Obligation o) {
        if (o.status() == Status.NOT_ASSESSED) {
            return o.requirement() + " NOT_ASSESSED (" + o.note() + ")";
        }
        String numbered = o.rule().requirement().contains("{number}") ? o.requirement() + " " : "";
        return numbered + o.due() + " " + standing(o);
    }

    private static String standing(Obligation o) {
        return o.status() + " " + o.days()
                + (o.satisfied() == null ? "" : " done " + o.satisfied())
                + (o.scheduled() == null ? "" : " booked " + o.scheduled())
                + (o.provisional() ? " provisional" : "");
    }
}

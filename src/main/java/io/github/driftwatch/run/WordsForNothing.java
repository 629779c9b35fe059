package io.github.driftwatch.run;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which words on known lateness can hold for nothing as the plans are: most often slips in an identifier or in a number.
 * It sees every plan first.
 */
final class WordsForNothing {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,4})");

    /** How many ahead of what is asked for now a requirement may be known about: the next one is soon asked for. */
    private static final int AHEAD = 1;

    private final Set<String> children;
    private final Set<List<String>> plans = new HashSet<>();
    private final Map<List<String>, Integer> highest = new HashMap<>();

    /** Looks out for the plans that some words are about. */
    WordsForNothing(Collection<Acknowledgement> words) {
        children = words.stream().map(Acknowledgement::childId).collect(Collectors.toSet());
    }

    void accept(PlanAssessment assessment) {
        Plan plan = assessment.history().plan();
        if (!children.contains(plan.childId())) {
            return;
        }
        plans.add(List.of(plan.childId()));
        plans.add(List.of(plan.childId(), plan.id()));
        for (Obligation obligation : assessment.obligations()) {
            Matcher name = NUMBERED.matcher(key(obligation.requirement()));
            if (name.matches()) {
                highest.merge(List.of(plan.childId(), name.group(1)), Integer.parseInt(name.group(2)), Math::max);
            }
        }
    }

    /** Those that are about a child or a plan that is not in the export. */
    List<Acknowledgement> ofNoPlan(List<Acknowledgement> words) {
        return words.stream()
                .filter(word -> !plans.contains(
                        word.planId() == null ? List.of(word.childId()) : List.of(word.childId(), word.planId())))
                .toList();
    }

    /** Those whose requirement has a number that no plan of the child is near. */
    List<Acknowledgement> tooFarAhead(List<Acknowledgement> words) {
        return words.stream().filter(this::isTooFarAhead).toList();
    }

    private boolean isTooFarAhead(Acknowledgement word) {
        Matcher name = NUMBERED.matcher(key(word.requirement()));
        Integer reached = name.matches() ? highest.get(List.of(word.childId(), name.group(1))) : null;
        return reached != null && Integer.parseInt(name.group(2)) > reached + AHEAD;
    }

    private static String key(String requirement) {
        return requirement.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
    }
}

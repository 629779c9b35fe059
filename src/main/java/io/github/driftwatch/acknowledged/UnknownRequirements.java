package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Requirements;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words about requirements that no rule can ask for: most often slips, by which a lateness stays unmarked. */
public final class UnknownRequirements {

    private static final Pattern A_NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final int MOST_ROWS = 12;

    private final Procedures procedures;

    public UnknownRequirements(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * A sentence for the summary, without the text of a cell, where there is something to say.
     *
     * @param place the table that the words are of
     */
    public Optional<String> note(String place, List<Acknowledgement> words) {
        List<Acknowledgement> unknown =
                words.stream().filter(word -> !isAskedFor(word.requirement())).toList();
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        boolean one = unknown.size() == 1;
        TreeSet<String> nearest = new TreeSet<>();
        unknown.forEach(word -> nearest(word.requirement()).ifPresent(nearest::add));
        return Optional.of(place + ": " + (one ? "the requirement in row " : "the requirements in rows ")
                + rows(unknown)
                + (one ? " is" : " are") + " none that a rule of "
                + procedures.joined(Profile::name) + " asks for, so that nothing is known about by "
                + (one ? "it." : "them.")
                + (nearest.isEmpty()
                        ? " The lists show how requirements are written."
                        : " The nearest: "
                                + nearest.stream()
                                        .map(name -> "\"" + name + "\"")
                                        .collect(Collectors.joining(", ")) + "."));
    }

    private static String rows(List<Acknowledgement> unknown) {
        String first = unknown.stream()
                .limit(MOST_ROWS)
                .map(word -> String.valueOf(word.row()))
                .collect(Collectors.joining(", "));
        return unknown.size() > MOST_ROWS ? first + " and " + (unknown.size() - MOST_ROWS) + " more" : first;
    }

    /** Whether a rule asks for it, its number aside. */
    public boolean isAskedFor(String requirement) {
        return names(requirement).stream().map(RequirementName::key).anyMatch(RequirementName.key(requirement)::equals);
    }

    private Optional<String> nearest(String requirement) {
        return NearestWord.to(requirement, names(requirement));
    }

    /** What the rules can ask for; where a requirement has a number, with the number of the one that was typed. */
    private List<String> names(String typed) {
        Matcher matcher = A_NUMBER.matcher(typed);
        String number = matcher.find() ? matcher.group() : "1";
        List<String> names = new ArrayList<>();
        for (Profile profile : procedures.profiles()) {
            for (Rule rule : profile.rules()) {
                names.add(Requirements.withNumber(rule, number));
                names.add(Requirements.unnumbered(rule));
            }
        }
        return names;
    }
}

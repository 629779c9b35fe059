package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.List;

/** Everything that a person may ask about one rule, in words. */
public final class RuleExplanation {

    private RuleExplanation() {}

    /** The parts of the explanation of a rule of a profile, in a reader's order; none is without sentences. */
    public static List<Part> of(Rule rule, Profile profile) {
        Wording wording = new Wording(rule, profile);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(rule.id(), List.of(Phrases.sentence(rule.title()))));
        parts.add(
                new Part("From", List.of(Sources.of(rule.profile(), rule.clause(), profile) + Sources.inForce(rule))));
        parts.add(new Part("It asks", new RuleSentence(rule, wording).sentences()));
        parts.add(new Part("Counted", new CountingWords(rule, profile).sentences()));
        parts.add(new Part("For example", new WorkedExample(rule, profile).lines()));
        parts.add(new Part("Its numbers", new NumberWords(rule, profile).sentences()));
        if (rule.reading() != null) {
            parts.add(new Part("Read as", List.of(rule.reading())));
        }
        NeededWords needed = new NeededWords(rule, profile);
        parts.add(new Part("It needs", needed.needed()));
        parts.add(new Part("Words", needed.meanings()));
        return parts.stream().filter(part -> !part.sentences().isEmpty()).toList();
    }
}

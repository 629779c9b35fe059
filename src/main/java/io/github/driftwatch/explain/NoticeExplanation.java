package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.List;

/** Everything that a person may ask about one notice, in words: who is told of what, on which day, and why that day. */
public final class NoticeExplanation {

    private NoticeExplanation() {}

    /** The parts of the explanation of a notice by itself, in a reader's order; none is without sentences. */
    public static List<Part> of(Notice notice, Profile profile) {
        Rule occasion = notice.occasion();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(notice.id(), List.of(Phrases.sentence(notice.title()))));
        parts.add(new Part(
                "From", List.of(Sources.of(notice.profile(), notice.clause(), profile) + Sources.inForce(occasion))));
        if (notice.restsOnRule()) {
            Wording wording = new Wording(occasion, profile);
            parts.add(new Part(
                    "Rests on",
                    List.of("The rule " + occasion.id() + ": "
                            + new RuleSentence(occasion, wording).sentences().get(0))));
        }
        parts.addAll(told(notice, profile));
        parts.add(new Part("Words", new NeededWords(occasion, profile).meanings()));
        return parts.stream().filter(part -> !part.sentences().isEmpty()).toList();
    }

    /** The same after the explanation of a rule that has its id or that it rests on, without what is said there. */
    public static List<Part> after(Rule rule, Notice notice, Profile profile) {
        List<Part> parts = new ArrayList<>();
        if (!notice.id().equals(rule.id())) {
            parts.add(new Part("Notice", List.of(notice.id() + ": " + Phrases.sentence(notice.title()))));
        } else if (!notice.title().equals(rule.title())) {
            parts.add(new Part("Notice", List.of(Phrases.sentence(notice.title()))));
        }
        if (!notice.profile().equals(rule.profile())) {
            parts.add(new Part("Notice", List.of("From the profile " + notice.profile() + ".")));
        }
        parts.addAll(told(notice, profile));
        return parts;
    }

    private static List<Part> told(Notice notice, Profile profile) {
        NoticeExample example = new NoticeExample(notice, profile);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Notice", new NoticeSentence(notice, profile).sentences()));
        parts.add(new Part("Its day", example.lines()));
        parts.add(new Part("It says", example.texts()));
        List<String> assumed = NumberWords.assumptions(notice);
        if (!assumed.isEmpty()) {
            parts.add(new Part("Assumed", assumed));
        }
        if (notice.reading() != null) {
            parts.add(new Part("Read as", List.of(notice.reading())));
        }
        return parts;
    }
}

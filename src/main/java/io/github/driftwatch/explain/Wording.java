package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.List;

/** The words for the parts of one rule, which call for one another: a selector has bounds, a bound a moment, and so on. */
final class Wording {

    /** What the anchor of a drift flag is called. */
    static final String AS_AT = "the as-at date";

    private final Nouns nouns;
    private final String anchor;

    Wording(Rule rule, Profile profile) {
        this.nouns = new Nouns(profile);
        this.anchor = anchorOf(rule.anchors(), nouns);
    }

    /** For what is judged at the as-at date and counts from nothing else. */
    Wording(Profile profile) {
        this.nouns = new Nouns(profile);
        this.anchor = AS_AT;
    }

    /** What a plan has once is called by its name; anything else, and its end, is "that day". */
    private static String anchorOf(List<Anchor> anchors, Nouns nouns) {
        if (anchors.size() == 1
                && anchors.get(0) instanceof Anchor.Each each
                && nouns.once(each.selector().occurrence())
                && nouns.kind(each.selector().occurrence()) != Nouns.Kind.END) {
            return "the " + nouns.noun(each.selector().occurrence());
        }
        return "that day";
    }

    Nouns nouns() {
        return nouns;
    }

    /** What the day that the limit is counted from is called once it has been named. */
    String anchor() {
        return anchor;
    }

    SelectorWords selectors() {
        return new SelectorWords(this);
    }

    MomentWords moments() {
        return new MomentWords(this);
    }

    ConditionWords conditions() {
        return new ConditionWords(this);
    }

    AmountWords amounts() {
        return new AmountWords(this);
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Fraction;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Sign;
import java.math.BigDecimal;
import java.util.List;

/** What raises a flag, as a clause: {@code the child has been on the plan for 24 months}. */
final class SignWords {

    /** Shares that were given per cent are held as so many of this. */
    private static final int PER_CENT = 100_000;

    private final Wording wording;

    SignWords(Wording wording) {
        this.wording = wording;
    }

    /** That it shows. */
    String shows(Sign sign) {
        if (sign instanceof Sign.All all) {
            return joined(all.signs(), " and ");
        }
        if (sign instanceof Sign.Any any) {
            return joined(any.signs(), " or ");
        }
        if (sign instanceof Sign.Not not) {
            return not.sign() instanceof Sign.Holds holds
                    ? wording.conditions().holds(new Condition.Not(holds.condition()))
                    : "it is not so that " + shows(not.sign());
        }
        if (sign instanceof Sign.Holds holds) {
            return condition(holds.condition());
        }
        if (sign instanceof Sign.OnPlan onPlan) {
            return "the child has been on the plan for " + AmountWords.plain(onPlan.amount());
        }
        if (sign instanceof Sign.Asked asked) {
            return new AskedWords(asked).words();
        }
        if (sign instanceof Sign.CalledOff calledOff) {
            String noun = Phrases.plain(calledOff.occurrence());
            return AskedWords.some(calledOff.atLeast(), "a " + noun, noun + "s")
                    + (calledOff.atLeast() == 1 ? " was" : " were") + " cancelled, postponed or rearranged";
        }
        if (sign instanceof Sign.EarlierPlan earlier) {
            return "an earlier plan of the child ended " + AmountWords.plain(earlier.endedWithin())
                    + " or less before this one began";
        }
        if (sign instanceof Sign.OverdueShare share) {
            return share(share.share()) + " or more of the open actions are overdue";
        }
        if (sign instanceof Sign.OverdueActions actions) {
            return AskedWords.some(actions.atLeast(), "an action", "actions")
                    + (actions.atLeast() == 1 ? " is" : " are") + " overdue by more than "
                    + AmountWords.plain(actions.byMoreThan());
        }
        return "the latest mean score is "
                + (((Sign.Scores) sign).change() == Sign.Scores.Change.LOWER ? "lower than" : "the same as")
                + " the one at the conference before";
    }

    /** Of the latest of its kind, what is asked is what it was, not whether there is one. */
    private String condition(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            Selector selector = exists.selector();
            boolean ofTheLatest = selector.numbers().onlyLatest()
                    && !selector.answers().isEmpty()
                    && selector.bounds().isEmpty();
            String says = ofTheLatest ? wording.selectors().saysOfIt(selector) : "";
            if (!says.isEmpty()) {
                String noun = wording.nouns().noun(selector.occurrence());
                return says.startsWith("it ")
                        ? "the latest " + noun + says.substring(2)
                        : "at the latest " + noun + ", " + says;
            }
        }
        return wording.conditions().holds(condition);
    }

    private String joined(List<Sign> signs, String between) {
        return String.join(between, signs.stream().map(this::shows).toList());
    }

    private static String share(Fraction share) {
        if (share.whole() == PER_CENT) {
            return BigDecimal.valueOf(share.part(), 3).stripTrailingZeros().toPlainString() + "%";
        }
        if (share.part() == 1 && share.whole() == 2) {
            return "half";
        }
        if (share.part() == 1 && (share.whole() == 3 || share.whole() == 4)) {
            return share.whole() == 3 ? "a third" : "a quarter";
        }
        return share.part() + "/" + share.whole();
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names what a rule asks for on one plan. */
public final class Requirements {

    private static final String NUMBER = NumberedText.NUMBER;

    private Requirements() {}

    /** The requirement with its number in place, such as {@code Review 3}. */
    static String numbered(PreparedRule prepared, PlanAsAt plan, Occurrence anchor, @Nullable Occurrence satisfied) {
        if (!prepared.numbered().hasNumber()) {
            return prepared.rule().requirement();
        }
        return numbersKnown(prepared.rule(), plan)
                ? prepared.numbered().with(number(prepared.rule(), plan, anchor, satisfied))
                : prepared.unnumbered();
    }

    /** The requirement with a number in place, where it has one. */
    public static String withNumber(Rule rule, String number) {
        return rule.requirement().replace(NUMBER, number);
    }

    /** The requirement where its number is not known, such as {@code Next review}. */
    public static String unnumbered(Rule rule) {
        String requirement = rule.requirement();
        return requirement.contains(NUMBER)
                ? "Next "
                        + requirement
                                .replace(" " + NUMBER, "")
                                .replace(NUMBER, "")
                                .toLowerCase(Locale.ROOT)
                : requirement;
    }

    /** Whether what the rule expects, or is for where it expects nothing, can be numbered on a plan. */
    private static boolean numbersKnown(Rule rule, PlanAsAt plan) {
        return rule.expectations().isEmpty()
                ? anchorsAreNumbered(rule, plan)
                : plan.series(rule.expectations().get(0).occurrence()).gap() == null;
    }

    /** Whether the numbers of what a rule is for are known on a plan. */
    static boolean anchorsAreNumbered(Rule rule, PlanAsAt plan) {
        return rule.anchors().stream()
                .allMatch(anchor -> !(anchor instanceof Rule.Anchor.Each each)
                        || plan.series(each.selector().occurrence()).gap() == null);
    }

    private static int number(Rule rule, PlanAsAt plan, Occurrence anchor, @Nullable Occurrence satisfied) {
        if (rule.expectations().isEmpty()) {
            return anchor.number();
        }
        Selector expected = rule.expectations().get(0);
        if (expected.numbers().isOne()) {
            return expected.numbers().first();
        }
        return satisfied == null ? plan.series(expected.occurrence()).heldBy(anchor.date()) + 1 : satisfied.number();
    }
}

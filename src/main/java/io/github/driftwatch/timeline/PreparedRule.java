package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule with what would else be worked out again for every plan. Asked millions of times, it keeps arrays, which are gone
 * through without an iterator. Immutable.
 */
final class PreparedRule {

    private static final Names.Name[] NONE = {};

    private final Rule rule;
    private final int warningDays;
    private final boolean estimates;
    private final NumberedText numbered;
    private final String unnumbered;
    private final PlanColumn[] planColumns;
    private final String[] answers;

    /** What can be an anchor; none where a day worked out from others is one. */
    private final Names.Name[] anchors;

    private PreparedRule(Rule rule, int warningDays, Names names) {
        this.rule = rule;
        this.warningDays = warningDays;
        this.estimates = rule.estimates();
        this.numbered = NumberedText.of(rule.requirement());
        this.unnumbered = Requirements.unnumbered(rule);
        List<PlanColumn> columns = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String need : rule.needs()) {
            PlanColumn.named(need).ifPresentOrElse(columns::add, () -> others.add(need));
        }
        this.planColumns = columns.toArray(PlanColumn[]::new);
        this.answers = others.toArray(String[]::new);
        this.anchors = anchors(rule, names);
    }

    /** For the rules of a profile. */
    static PreparedRule of(Rule rule, int warningDays, Yardstick yardstick) {
        return new PreparedRule(rule, warningDays, yardstick.names());
    }

    private static Names.Name[] anchors(Rule rule, Names names) {
        List<Names.Name> found = new ArrayList<>();
        for (Anchor anchor : rule.anchors()) {
            Names.Name name = anchor instanceof Anchor.Each each
                    ? names.find(each.selector().occurrence())
                    : null;
            if (name == null) {
                return NONE;
            }
            found.add(name);
        }
        return found.toArray(Names.Name[]::new);
    }

    Rule rule() {
        return rule;
    }

    /** The days before its due date from which it is due soon. */
    int warningDays() {
        return warningDays;
    }

    /** Whether an estimate can stand in for a day that its due date rests on. */
    boolean estimates() {
        return estimates;
    }

    /** What it asks for, with a place for a number. */
    NumberedText numbered() {
        return numbered;
    }

    /** What it asks for where the number is not known. */
    String unnumbered() {
        return unnumbered;
    }

    /** Whether nothing that it could be counted from is on a plan, nor can be lacking: most kinds of event are not. */
    boolean surelyHasNoAnchor(PlanAsAt plan) {
        for (Names.Name name : anchors) {
            if (!plan.series(name).isEmpty()) {
                return false;
            }
        }
        return anchors.length > 0;
    }

    /** A column of the plan that it needs and that is not known; absent where there is none. */
    @Nullable
    PlanColumn missingColumn(PlanAsAt plan) {
        for (PlanColumn column : planColumns) {
            if (!plan.knows(column)) {
                return column;
            }
        }
        return null;
    }

    /** A column of the anchor that it needs and that is empty; absent where there is none. */
    @Nullable
    String unanswered(Occurrence anchor) {
        for (String column : answers) {
            if (anchor.answer(column) == null) {
                return column;
            }
        }
        return null;
    }
}

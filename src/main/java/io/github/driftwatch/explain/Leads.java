package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.procedure.Selector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The beginning of a rule's sentence: what it is for. */
final class Leads {

    private final Rule rule;
    private final Wording wording;

    Leads(Rule rule, Wording wording) {
        this.rule = rule;
        this.wording = wording;
    }

    /** What it is for, such as {@code each review from the 4th on}; several are grouped by what must hold of them. */
    String anchors() {
        Map<String, List<String>> byCondition = new LinkedHashMap<>();
        for (Anchor anchor : rule.anchors()) {
            byCondition
                    .computeIfAbsent(where(anchor.where()), where -> new ArrayList<>())
                    .add(words(anchor));
        }
        List<String> groups = byCondition.entrySet().stream()
                .map(group -> Phrases.list(group.getValue(), "and") + group.getKey())
                .toList();
        String more = rule.where() == null ? "" : where(rule.where());
        return String.join("; and " + preposition(), groups) + more;
    }

    /** The same with the word that leads into a sentence, such as {@code after}; nothing where no day is needed. */
    String lead() {
        if (rule.due() instanceof Moment.Birthday && isBirth()) {
            return onlyWhere();
        }
        if (rule.forbidden() != null && isEnd()) {
            return "when the plan ends" + where(rule.where()) + ", ";
        }
        if (isStart() && rule.forbidden() == null && rule.due() != Moment.Named.ANCHOR && rule.before() == null) {
            return onlyWhere();
        }
        String anchors = anchors();
        return preposition()
                + anchors
                + (anchors.contains(";") || rule.anchors().size() > 2 ? ": " : ", ");
    }

    private String preposition() {
        if (rule.forbidden() != null) {
            return "for ";
        }
        if (rule.before() == Moment.Named.ANCHOR) {
            return rule.due() == Moment.Named.ANCHOR ? "by " : "before ";
        }
        if (rule.due() == Moment.Named.ANCHOR) {
            return "on the day of ";
        }
        return rule.anchors().get(0) instanceof Anchor.Day ? "from " : "after ";
    }

    private String onlyWhere() {
        return rule.where() == null ? "" : where(rule.where()).substring(2) + ", ";
    }

    private boolean isStart() {
        return occurrence().equals("start");
    }

    private boolean isEnd() {
        return occurrence().equals("end");
    }

    private boolean isBirth() {
        return occurrence().equals("birth");
    }

    private String occurrence() {
        return rule.anchors().size() == 1 && rule.anchors().get(0) instanceof Anchor.Each each
                ? each.selector().occurrence()
                : "";
    }

    private String words(Anchor anchor) {
        if (anchor instanceof Anchor.Each each) {
            Selector selector = each.selector();
            return wording.selectors().each(selector);
        }
        return wording.moments().day(((Anchor.Day) anchor).moment());
    }

    private String where(@Nullable Condition condition) {
        return condition == null ? "" : ", where " + wording.conditions().holds(condition);
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

/** A rule as a plain sentence or two, such as {@code After each review, the next review must be held within 183 days.} */
final class RuleSentence {

    private final Rule rule;
    private final Wording wording;

    RuleSentence(Rule rule, Wording wording) {
        this.rule = rule;
        this.wording = wording;
    }

    /** The sentences, the one that says it all first. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Phrases.sentence(rule.forbidden() == null ? expects() : forbids())
                .replaceFirst("\\.$", Matcher.quoteReplacement(clause())));
        String counts = rule.forbidden() == null ? new Expectations(rule, wording).counts() : "";
        if (!counts.isEmpty()) {
            sentences.add(Phrases.sentence(counts));
        }
        if (rule.before() != null && rule.forbidden() == null) {
            sentences.add("Once " + meeting() + " has been held, it is too late.");
        }
        if (rule.arrangement()) {
            sentences.add("A booking is enough, as long as its day has not passed.");
        }
        if (rule.outlivesPlan() && !(rule.due() instanceof Moment.Birthday)) {
            sentences.add("It is asked for after the plan has ended, too.");
        }
        return sentences;
    }

    private String clause() {
        return " (" + Phrases.clause(rule.clause()) + ").";
    }

    private String expects() {
        String must = new Expectations(rule, wording).must();
        String limit = dueOnTheAnchor() ? "" : " " + wording.moments().limit(rule.due());
        return new Leads(rule, wording).lead()
                + must
                + (must.contains(", or ") && !limit.isEmpty() ? "," : "")
                + limit
                + unless();
    }

    /** The lead has named the day already. */
    private boolean dueOnTheAnchor() {
        return rule.due() == Moment.Named.ANCHOR;
    }

    private String forbids() {
        return new Leads(rule, wording).lead() + "it is a breach if "
                + wording.conditions().holds(Objects.requireNonNull(rule.forbidden()));
    }

    /** What puts it aside, with a blank before it; nothing where nothing does. */
    String unless() {
        if (rule.waivers().isEmpty()) {
            return "";
        }
        List<String> waivers = new ArrayList<>();
        for (Selector waiver : rule.waivers()) {
            waivers.add(wording.selectors().one(waiver) + " is recorded"
                    + wording.selectors().bounds(waiver));
        }
        return ", unless " + String.join(", or ", waivers);
    }

    private String meeting() {
        return rule.before() == Moment.Named.ANCHOR
                ? "that meeting"
                : wording.moments().day(Objects.requireNonNull(rule.before()));
    }
}

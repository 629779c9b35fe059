package io.github.driftwatch.procedure;

import java.util.ArrayList;
import java.util.List;

/** Collects the selectors, and the amounts of time, that a moment or a condition mentions. */
final class Mentions {

    private final List<Selector> found = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    private Mentions() {}

    static List<Selector> of(Moment moment) {
        Mentions mentions = new Mentions();
        mentions.add(moment);
        return mentions.found;
    }

    static List<Selector> of(Condition condition) {
        Mentions mentions = new Mentions();
        mentions.add(condition);
        return mentions.found;
    }

    /** The amounts that a moment is counted in. */
    static List<Amount> amounts(Moment moment) {
        Mentions mentions = new Mentions();
        mentions.add(moment);
        return mentions.amounts;
    }

    private void add(Moment moment) {
        if (moment instanceof Moment.Of of) {
            found.add(of.selector());
        } else if (moment instanceof Moment.Previous previous) {
            found.add(previous.selector());
        } else if (moment instanceof Moment.Next next) {
            found.add(next.selector());
        } else if (moment instanceof Moment.Within within) {
            amounts.addAll(within.amounts());
            add(within.of());
        } else if (moment instanceof Moment.BeforeReaching reaching) {
            amounts.addAll(reaching.amounts());
            add(reaching.of());
        } else if (moment instanceof Moment.AtLeastBefore atLeast) {
            amounts.addAll(atLeast.amounts());
            add(atLeast.before());
        } else if (moment instanceof Moment.SoonerOf sooner) {
            sooner.moments().forEach(this::add);
        } else if (moment instanceof Moment.LaterOf later) {
            later.moments().forEach(this::add);
        } else if (moment instanceof Moment.FirstOf first) {
            first.moments().forEach(this::add);
        }
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            found.add(exists.selector());
        } else if (condition instanceof Condition.AnchorIs anchorIs) {
            found.add(anchorIs.selector());
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        }
    }
}

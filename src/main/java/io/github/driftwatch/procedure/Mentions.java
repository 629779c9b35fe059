package io.github.driftwatch.procedure;

import io.github.driftwatch.time.LimitUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the occurrences that parts of a rule mention, and the units that they count in, however deep. */
final class Mentions {

    private final Set<String> found = new LinkedHashSet<>();
    private final Set<LimitUnit> units = EnumSet.noneOf(LimitUnit.class);
    private boolean estimates;

    Mentions add(@Nullable Moment moment) {
        if (moment instanceof Moment.Of of) {
            add(of.selector());
        } else if (moment instanceof Moment.Previous previous) {
            add(previous.selector());
        } else if (moment instanceof Moment.Next next) {
            add(next.selector());
        } else if (moment instanceof Moment.Within within) {
            add(within.of());
            addAmounts(within.amounts());
        } else if (moment instanceof Moment.BeforeReaching reaching) {
            add(reaching.of());
            addAmounts(reaching.amounts());
        } else if (moment instanceof Moment.AtLeastBefore atLeast) {
            add(atLeast.before());
            addAmounts(atLeast.amounts());
        } else if (moment instanceof Moment.SoonerOf sooner) {
            sooner.moments().forEach(this::add);
        } else if (moment instanceof Moment.LaterOf later) {
            later.moments().forEach(this::add);
        } else if (moment instanceof Moment.FirstOf first) {
            first.moments().forEach(this::add);
        } else if (moment instanceof Moment.Birthday) {
            found.add("birth");
        }
        return this;
    }

    private void addAmounts(List<Amount> amounts) {
        for (Amount amount : amounts) {
            units.add(amount.unit());
            add(amount.when());
        }
    }

    Mentions add(@Nullable Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            add(exists.selector());
        } else if (condition instanceof Condition.AnchorIs anchorIs) {
            add(anchorIs.selector());
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        }
        return this;
    }

    Mentions add(Selector selector) {
        found.add(selector.occurrence());
        if (selector.estimatedBy() != null) {
            found.add(selector.estimatedBy());
            estimates = true;
        }
        selector.bounds().forEach(bound -> add(bound.moment()));
        if (selector.freshness() != null) {
            add(selector.freshness().at());
        }
        return this;
    }

    Mentions add(Rule.Anchor anchor) {
        if (anchor instanceof Rule.Anchor.Each each) {
            add(each.selector());
        } else {
            add(((Rule.Anchor.Day) anchor).moment());
        }
        return add(anchor.where());
    }

    Mentions addSelectors(Collection<Selector> selectors) {
        selectors.forEach(this::add);
        return this;
    }

    Set<String> words() {
        return found;
    }

    /** Whether an estimate can stand in for a day. */
    boolean estimates() {
        return estimates;
    }

    Set<LimitUnit> units() {
        return units;
    }
}

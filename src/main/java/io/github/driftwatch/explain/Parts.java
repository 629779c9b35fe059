package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.procedure.Selector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every moment and amount of a rule, however deep, each once and in the order of due, expect, unless, for and where. */
final class Parts {

    private final Set<Moment> moments = new LinkedHashSet<>();
    private final Set<Amount> amounts = new LinkedHashSet<>();
    private final Set<Amount> freshness = new LinkedHashSet<>();

    static Parts of(Rule rule) {
        Parts parts = new Parts();
        parts.add(rule.due());
        rule.expectations().forEach(parts::add);
        rule.waivers().forEach(parts::add);
        parts.add(rule.forbidden());
        for (Anchor anchor : rule.anchors()) {
            if (anchor instanceof Anchor.Each each) {
                parts.add(each.selector());
            } else {
                parts.add(((Anchor.Day) anchor).moment());
            }
            parts.add(anchor.where());
        }
        parts.add(rule.where());
        return parts;
    }

    /** Only those of one moment. */
    static Parts of(Moment moment) {
        Parts parts = new Parts();
        parts.add(moment);
        return parts;
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** Amounts that a day is counted by. */
    List<Amount> amounts() {
        return List.copyOf(amounts);
    }

    /** Amounts that say how old something may be. */
    List<Amount> freshness() {
        return List.copyOf(freshness);
    }

    /** Both. */
    List<Amount> all() {
        List<Amount> all = new ArrayList<>(amounts);
        all.addAll(freshness);
        return all;
    }

    boolean has(Class<? extends Moment> kind) {
        return moments.stream().anyMatch(kind::isInstance);
    }

    private void add(Moment moment) {
        moments.add(moment);
        if (moment instanceof Moment.Of of) {
            add(of.selector());
        } else if (moment instanceof Moment.Previous previous) {
            add(previous.selector());
        } else if (moment instanceof Moment.Next next) {
            add(next.selector());
        } else if (moment instanceof Moment.Within within) {
            add(within.amounts(), within.of());
        } else if (moment instanceof Moment.BeforeReaching reaching) {
            add(reaching.amounts(), reaching.of());
        } else if (moment instanceof Moment.AtLeastBefore atLeast) {
            add(atLeast.amounts(), atLeast.before());
        } else if (moment instanceof Moment.SoonerOf sooner) {
            sooner.moments().forEach(this::add);
        } else if (moment instanceof Moment.LaterOf later) {
            later.moments().forEach(this::add);
        } else if (moment instanceof Moment.FirstOf first) {
            first.moments().forEach(this::add);
        }
    }

    private void add(List<Amount> counted, Moment of) {
        for (Amount amount : counted) {
            amounts.add(amount);
            add(amount.when());
        }
        add(of);
    }

    private void add(Selector selector) {
        selector.bounds().forEach(bound -> add(bound.moment()));
        if (selector.freshness() != null) {
            freshness.add(selector.freshness().amount());
            add(selector.freshness().at());
        }
    }

    private void add(@Nullable Condition condition) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.selector());
        } else if (condition instanceof Condition.AnchorIs anchorIs) {
            add(anchorIs.selector());
        }
    }
}

package io.github.driftwatch.suppression;

import java.util.Set;

/**
 * What has been settled of figures before one chooses among the others.
 *
 * @param withheld those that are withheld whatever else is
 * @param published those that were published before: they come first, and are withheld only where nothing else can be
 * @param kept those that people look at first: they come in their turn, and are withheld for the sake of a remainder only
 *     where nothing else can be
 * @param <K> what tells figures apart
 */
public record Settled<K>(Set<K> withheld, Set<K> published, Set<K> kept) {

    public Settled {
        withheld = Set.copyOf(withheld);
        published = Set.copyOf(published);
        kept = Set.copyOf(kept);
    }

    boolean isRatherKept(K key) {
        return published.contains(key) || kept.contains(key);
    }
}

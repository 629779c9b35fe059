package io.github.driftwatch.suppression;

/**
 * A number that is published, or that a reader could work out.
 *
 * @param key what it is of; each once
 * @param value 0 or more
 * @param published whether it stands in the publication unless it is withheld; one that does not is there to be protected
 *     and takes part in sums
 * @param <K> what tells figures apart, with {@code equals} and {@code hashCode}
 */
public record Figure<K>(K key, int value, boolean published) {}

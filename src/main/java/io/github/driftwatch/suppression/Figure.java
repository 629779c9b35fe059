package io.github.driftwatch.suppression;

/**
 * A number that is published, or that a reader could work out.
 *
 * @param key what it is of; each once
 * @param value 0 or more
 * @param role whether readers see it, and whether it needs protecting
 * @param <K> what tells figures apart, with {@code equals} and {@code hashCode}
 */
public record Figure<K>(K key, int value, Role role) {

    /** How a figure stands to readers. */
    public enum Role {
        /** It stands in the publication unless it is withheld. */
        SHOWN,
        /** It does not, and is protected where it is small. */
        HIDDEN,
        /** It does not, and need not be protected: it is there for sums to hold between others. */
        AUXILIARY
    }

    /** One that stands in the publication unless it is withheld. */
    public static <K> Figure<K> shown(K key, int value) {
        return new Figure<>(key, value, Role.SHOWN);
    }

    /** One that does not, and is protected where it is small. */
    public static <K> Figure<K> hidden(K key, int value) {
        return new Figure<>(key, value, Role.HIDDEN);
    }

    /** One that does not, and is there for sums to hold between others. */
    public static <K> Figure<K> auxiliary(K key, int value) {
        return new Figure<>(key, value, Role.AUXILIARY);
    }
}

package io.github.driftwatch.suppression;

import java.util.List;

/**
 * That a number is the sum of others, which every reader knows.
 *
 * @param whole the sum
 * @param parts what it is the sum of; one part says that two figures are one number
 * @param <K> what tells figures apart
 */
public record Sum<K>(K whole, List<K> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }
}

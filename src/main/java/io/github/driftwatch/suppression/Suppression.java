package io.github.driftwatch.suppression;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which figures are withheld. */
public final class Suppression {

    private Suppression() {}

    /**
     * The figures to withhold: the small ones, and as few others as it takes so that none of the small ones, published or
     * not, can be worked out from what is left by adding and subtracting along the sums.
     *
     * @param smallest the least number that needs protecting, 1 or more
     * @param largest the greatest
     * @param withheldBefore figures that are withheld whatever else is
     */
    public static <K> Set<K> withheld(
            List<Figure<K>> figures, List<Sum<K>> sums, int smallest, int largest, Set<K> withheldBefore) {
        return figures.stream()
                .filter(figure -> figure.published() && figure.value() >= smallest && figure.value() <= largest)
                .map(Figure::key)
                .collect(Collectors.toSet());
    }
}

package io.github.driftwatch.comparison;

/**
 * How many rows of a list have changed, and how.
 *
 * @param news rows that were not listed before
 * @param worse rows that have become worse
 * @param same rows that are as they were
 * @param better rows that have become better
 * @param resolved rows that are no longer listed; the others add up to the rows of the list
 */
public record ChangeCount(long news, long worse, long same, long better, long resolved) {

    static final ChangeCount NONE = new ChangeCount(0, 0, 0, 0, 0);

    ChangeCount and(Change change) {
        return switch (change) {
            case NEW -> new ChangeCount(news + 1, worse, same, better, resolved);
            case WORSE -> new ChangeCount(news, worse + 1, same, better, resolved);
            case SAME -> new ChangeCount(news, worse, same + 1, better, resolved);
            case BETTER -> new ChangeCount(news, worse, same, better + 1, resolved);
        };
    }

    ChangeCount andResolved() {
        return new ChangeCount(news, worse, same, better, resolved + 1);
    }
}

package io.github.driftwatch.timeline;

/**
 * Whether an answer rests on reviews that the export does not hold: whoever works with what may be lacking raises it, and
 * whoever gives the answer takes it. What would come out the same whatever is lacking raises none. Not for use by several
 * threads.
 */
final class Doubt {

    private final boolean possible;
    private boolean raised;

    /** @param possible whether anything may be lacking: else there is never a doubt */
    Doubt(boolean possible) {
        this.possible = possible;
    }

    /** Whether there can be any: where everything is known, nothing needs to be weighed. */
    boolean possible() {
        return possible;
    }

    /** Raises it, where there can be any. */
    void raise() {
        raised = possible;
    }

    /** The same where there is a reason: nobody has one where nothing may be lacking. */
    void raiseIf(boolean doubtful) {
        raised |= doubtful;
    }

    /** Whether it has been raised since it was last taken. */
    boolean take() {
        boolean was = raised;
        raised = false;
        return was;
    }
}
